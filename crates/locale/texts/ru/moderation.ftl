## Desk: moderation

desk-moderation-title = Комментарии
desk-queues = Очереди
desk-queue-waiting = Ожидают
desk-queue-reported = С жалобами
desk-queue-unreviewed = Ещё не просмотрены
desk-queue-looks-on = Среди этих комментариев ничего нет. Можно просмотреть следующие.
desk-queue-narrow = Сузить
desk-queue-published = Опубликованы
desk-queue-rejected = Отклонены
desk-queue-spam = Спам
desk-queue-empty-title = Все комментарии прочитаны
desk-queue-empty = Новые появятся здесь сами.
desk-queue-list-empty = Здесь нет комментариев.
desk-queue-position = { $place } из { $total }
desk-queue-oldest-first = Сначала старые
desk-queue-newest-first = Сначала новые
desk-comment-to-decide = Комментарий на решение
desk-comment-on = К материалу «{ $title }»
desk-comment-context = Ветка выше
desk-comment-select = Выбрать комментарий: { $name }
desk-comments-select-all = Выбрать все
desk-comments-selected = { $count ->
    [one] Выбран { $count }
    [few] Выбрано { $count }
    [many] Выбрано { $count }
   *[other] Выбрано { $count }
}
desk-alike = { $count ->
    [one] и ещё { $count } похожий
    [few] и ещё { $count } похожих
    [many] и ещё { $count } похожих
   *[other] и ещё { $count } похожего
}
desk-alike-too = { $count ->
    [one] Вместе с ещё { $count } похожим
    [few] Вместе с ещё { $count } похожими
    [many] Вместе с ещё { $count } похожими
   *[other] Вместе с ещё { $count } похожего
}
desk-decide = Решение
desk-approve = Одобрить
desk-reject = Отклонить
desk-spam = Спам
desk-comments-approve = { $count ->
    [one] Одобрить { $count } комментарий
    [few] Одобрить { $count } комментария
    [many] Одобрить { $count } комментариев
   *[other] Одобрить { $count } комментария
}
desk-comments-reject = { $count ->
    [one] Отклонить { $count } комментарий
    [few] Отклонить { $count } комментария
    [many] Отклонить { $count } комментариев
   *[other] Отклонить { $count } комментария
}
desk-comments-spam = { $count ->
    [one] Отметить { $count } комментарий как спам
    [few] Отметить { $count } комментария как спам
    [many] Отметить { $count } комментариев как спам
   *[other] Отметить { $count } комментария как спам
}
desk-approved = Одобрено: «{ $excerpt }»
desk-rejected = Отклонено: «{ $excerpt }»
desk-marked-spam = Отмечено как спам: «{ $excerpt }»
desk-decided-many = { $count ->
    [one] Решение принято по { $count } комментарию.
    [few] Решение принято по { $count } комментариям.
    [many] Решение принято по { $count } комментариям.
   *[other] Решение принято по { $count } комментария.
}
desk-undone = Решение отменено.
desk-decided-by-other = { $name }: решение принято минуту назад. Мы перешли к следующему.
desk-why-here = Почему он здесь?
desk-no-warnings = Предупреждений нет
desk-held-thread-open = Когда он пришёл, ветка была закрыта.
desk-held-length = Необычная длина.
desk-held-duplicate = Такой же текст уже присылали.
desk-held-flood = От этого человека за короткое время пришло много комментариев.
desk-held-barred = Имя, почта или адрес в списке запрещённых.
desk-held-word-list = Есть слово из вашего списка: { $word }
desk-held-links = { $count ->
    [one] В нём { $count } ссылка.
    [few] В нём { $count } ссылки.
    [many] В нём { $count } ссылок.
   *[other] В нём { $count } ссылки.
}
desk-held-first-comment = Это первый комментарий с этого адреса почты.
desk-held-honeypot = Заполнено поле, которого люди не видят.
desk-held-time = Отправлен быстрее, чем человек успевает набрать.
desk-held-staff-name = Подписан именем сотрудника редакции.
desk-held-imported = Ожидал на старом сайте.
desk-commenter-about = О комментаторе
desk-commenter-since = На сайте с { $date }
desk-commenter-published = Опубликовано
desk-commenter-rejected = Отклонено
desk-commenter-email-note = Это видят только модераторы.
desk-keys = Клавиши
desk-keys-single = Отдельные буквы действуют
desk-keys-moderation = J, K — следующий, предыдущий; A — одобрить; R — отклонить; S — спам; X — выбрать; G — вместе с похожими; Z — вернуть
desk-moderation-lost = Ответа не было. Комментарий остался здесь: решите ещё раз.
desk-decided-meanwhile = Тем временем по этому комментарию решил коллега.
desk-commenter-past = Другие комментарии
desk-keys-reasons = 1–9 — выбрать причину, 0 — без причины
desk-answered = Ответ опубликован: «{ $excerpt }»
desk-answer-explains = Читатели увидят его сразу, с вашим именем и этой пометкой:
desk-answer-approves = Комментарий этим одобряется.
desk-answer-send = Опубликовать ответ
desk-answer-refused = На отклонённый комментарий не отвечают. Сначала одобрите его; ваш текст сохранён ниже.
desk-keys-answer = E — ответить; Ctrl и Enter — отправить, Esc — закрыть
desk-comment-pinned = Закрепить
desk-comment-unpinned = Открепить
desk-comment-featured = Выделить
desk-comment-unfeatured = Снять выделение
desk-comment-locked = Закрыть ответы
desk-comment-unlocked = Открыть ответы
desk-comment-thread = Закрыть всё обсуждение
desk-comment-unthread = Открыть обсуждение
desk-comment-pinned-done = Он теперь первый в обсуждении.
desk-comment-unpinned-done = Он снова на обычном месте.
desk-comment-featured-done = Он отмечен как выбор редакции.
desk-comment-unfeatured-done = Отметка снята.
desk-comment-locked-done = Ни на него, ни на ответы под ним больше нельзя отвечать.
desk-comment-unlocked-done = На него снова можно отвечать.
desk-comment-thread-done = Обсуждение закрыто для нового; написанное остаётся.
desk-comment-unthread-done = Обсуждение снова открыто.
desk-comment-not-public = Читатели не видят этот комментарий; ничего не сделано.
desk-comment-answers = Первым может стоять только комментарий, начинающий ветку.
desk-keys-marks = P — закрепить, F — выделить, L — закрыть ответы, T — закрыть обсуждение
desk-held-standing = Всё, что присылает этот автор, ждёт модератора.
desk-reports = На что жалуются читатели
desk-report-spam = Реклама
desk-report-abuse = Оскорбление или угроза
desk-report-off-topic = Не по теме
desk-report-false = Неправда
desk-report-illegal = Нарушает закон
desk-report-other = Другое
desk-decisions = Решения
desk-decision-reason = Причина
desk-decision-no-reason = Без причины
desk-writer-data = Данные автора
desk-writer-export = Всё, что написал автор, файлом (JSON)
desk-writer-erase-explains = Стирает все комментарии с этого адреса вместе с именем и адресом и то, что хранится об адресе. Ответы остаются на месте. Отменить нельзя.
desk-writer-erase-sure = Я убедился, что просит сам автор
desk-writer-erase = Стереть всё
desk-writer-erased = Всё, что написал этот автор, стёрто.
desk-writer-erase-unsure = Ничего не стёрто: отметьте, что вы убедились, кто просит.
desk-standing = Отношение к этому автору
desk-standing-usual = Как ко всем
desk-standing-trusted = Доверие: не ждёт
desk-standing-held = Всё ждёт
desk-standing-banned = Запрет: ничего не принимается
desk-standing-how-long = На какой срок
desk-standing-no-end = Пока не изменят
desk-standing-until = до { $date }
desk-standing-set = Установить
desk-standing-done = Отныне: { $standing }.
desk-stat-title = Комментарии в цифрах
desk-stat-length = За какое время
desk-stat-days = { $count ->
    [one] { $count } день
    [few] { $count } дня
    [many] { $count } дней
   *[other] { $count } дня
}
desk-stat-days-long = { $count ->
    [one] { $count } день
    [few] { $count } дня
    [many] { $count } дней
   *[other] { $count } дня
}
desk-stat-hours = { $count ->
    [one] { $count } час
    [few] { $count } часа
    [many] { $count } часов
   *[other] { $count } часа
}
desk-stat-minutes = { $count ->
    [one] { $count } минута
    [few] { $count } минуты
    [many] { $count } минут
   *[other] { $count } минуты
}
desk-stat-decisions = Решения
desk-stat-explains = Ожидание — время от написания комментария до первого решения о нём. Половина ждала не дольше среднего, девять из десяти — не дольше долгого. Отменено то, о чём потом решили иначе.
desk-stat-cut = Учтены только { $count } новейших решений.
desk-stat-who = Кто
desk-stat-total = Всего
desk-stat-all = Все
desk-stat-other = Возвращено или удалено
desk-stat-overturned = Отменено
desk-stat-median = Среднее ожидание
desk-stat-p90 = Долгое ожидание
desk-stat-written = Написано по дням
desk-stat-written-explains = Комментарии по дню написания и тому, где они сейчас.
desk-stat-day = День
desk-stat-deleted = Удалено
desk-stat-file = Скачать CSV
desk-held-network = Пришёл из сети, чьи комментарии ждут: { $network }
desk-held-newcomer = Этот адрес почты здесь слишком новый.
desk-rule-title = Правила комментариев
desk-rule-of = Правила комментариев: { $name }
desk-rule-explains = Изменение действует сразу. Сказанное у материала важнее его главной рубрики, рубрика важнее вышестоящей, а та — настроек сайта.
desk-rule-mode = Кто может комментировать
desk-rule-mode-open = Комментарии появляются сразу
desk-rule-mode-first-held = Первые комментарии ждут модератора
desk-rule-mode-held = Каждый комментарий ждёт модератора
desk-rule-mode-closed = Новых комментариев нет
desk-rule-days = Закрывать через дней
desk-rule-days-hint = 0: никогда. Пусто: как сказано выше по порядку.
desk-rule-never = Обсуждение остаётся открытым
desk-rule-after-days = { $count ->
    [one] Обсуждение закрывается через { $count } день после публикации
    [few] Обсуждение закрывается через { $count } дня после публикации
    [many] Обсуждение закрывается через { $count } дней после публикации
   *[other] Обсуждение закрывается через { $count } дня после публикации
}
desk-rule-from-site = { $what } — по настройкам сайта.
desk-rule-from-section = { $what } — по правилу рубрики «{ $name }».
desk-rule-from-story = { $what } — по правилу этого материала.
desk-rule-inherit = Как выше: { $what }
desk-rule-reason = Почему, для коллег
desk-rule-set-by = Установлено: { $name }
desk-rule-kept = Правила комментариев изменены.
desk-rule-off = По настройкам сайт не принимает комментариев вовсе. Пока это так, ничто здесь не откроет обсуждения.
desk-rule-change = Изменить правила комментариев
desk-rule-sections = Рубрики со своими правилами
desk-standing-nobody = Этот комментарий больше не ведёт к автору.
desk-standing-days = { $count ->
    [one] { $count } день
    [few] { $count } дня
    [many] { $count } дней
   *[other] { $count } дня
}
desk-comment-looking = Сейчас смотрит { $name }

## What a check found, by its code (comment::reason)

desk-held-all = Здесь каждый комментарий ждёт модератора.
desk-held-checker-down = Ваша собственная проверка не ответила.
desk-held-spam = Похоже на спам ({ $percent } из { 100 }): { $signs }.
desk-held-spam-plain = Похоже на спам ({ $percent } из { 100 }).
desk-sign-repeated = тот же текст под другими материалами
desk-sign-known-spammer = прежний спам с этого адреса почты
desk-sign-word = слово «{ $word }»
desk-sign-host = ссылка на { $host }
desk-sign-one-link = ссылка
desk-sign-links = { $count ->
    [one] { $count } ссылка
    [few] { $count } ссылки
    [many] { $count } ссылок
   *[other] { $count } ссылки
}
desk-sign-link-alone = почти одна ссылка
desk-sign-bare-link = адрес, написанный словами или вразрядку
desk-sign-shortener = ссылка, скрывающая, куда ведёт
desk-sign-messenger = ссылка на личный чат
desk-sign-phone = номер телефона
desk-sign-email = адрес электронной почты
desk-sign-mention = @имя
desk-sign-money = сумма денег
desk-sign-capitals = в основном заглавные буквы
desk-sign-drawl = растянутые буквы
desk-sign-sign-run = знаки подряд
desk-sign-emoji = значок-картинка
desk-sign-emojis = несколько значков-картинок
desk-sign-mixed-scripts = слова, смешанные из двух алфавитов
desk-sign-invisible = невидимые знаки
desk-sign-fancy = декоративные буквы
desk-sign-length = длина
desk-sign-question = вопрос
desk-sign-plus = одинокий знак плюс
desk-sign-pitch = многое из того, о чём говорит реклама
