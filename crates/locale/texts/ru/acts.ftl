## Desk: the record of acts

desk-audit-title = Журнал действий
desk-audit-none = Здесь ничего не найдено.
desk-audit-when = Когда
desk-audit-who = Кто
desk-audit-what = Что
desk-audit-on = С чем
desk-audit-everyone = Все
desk-audit-everything = Всё
desk-audit-from = С
desk-audit-to = По
desk-audit-program = Программа
desk-audit-further = Искать раньше
desk-audit-of-story = Что делали с этим материалом
act-story = Материалы
act-note = Заметки
act-comment = Комментарии
act-preview = Ссылки для просмотра
act-section = Рубрики
act-tag = Теги
act-redirect = Переадресация
act-series = Серии
act-contributor = Авторы
act-media = Снимки и файлы
act-site = Настройки
act-account = Учётные записи
act-session = Входы
act-link = Одноразовые ссылки
act-token = Ключи программ
act-story-begun = Материал начат
act-story-revised = Материал исправлен
act-story-identified = Изменены переводы или опознаватель
act-story-moved = Этап изменён
act-story-scheduled = Запланировано
act-story-published = Опубликовано
act-story-expired = Снято в свой срок
act-story-expiry-set = Срок снятия изменён
act-story-embargo-lengthened = Эмбарго продлено
act-story-withdrawn = Отозвано
act-story-killed = Снято насовсем
act-story-corrected = Добавлено примечание для читателей
act-story-comments-imported = Комментарии импортированы
act-story-assigned = Передано сотруднику
act-story-due = Вышло в своё время
act-story-planned = Сроки назначены
act-story-readdressed = Адрес перешёл вслед за рубрикой
act-story-reshelved = Перешло со списком в другой
act-story-caught-up = Правки оригинала перенесены
act-story-stayed = Адрес остался прежним
act-story-fronted = Перенесён на главную своего языка
act-comment-published = Комментарий опубликован
act-comment-held = Комментарий придержан
act-comment-rejected = Комментарий отклонён
act-comment-spam = Комментарий признан спамом
act-comment-deleted = Комментарий удалён навсегда
act-comment-reported = Жалоба на комментарий
act-comment-kept = Комментарий оставлен после жалобы
act-comment-edited = Автор изменил комментарий
act-comment-withdrawn = Автор отозвал комментарий
act-comment-liked = Комментарий понравился
act-comment-unliked = Отметка «нравится» снята
act-comment-reviewed = Комментарий просмотрен и оставлен
act-comment-answered = Редакция ответила на комментарий
act-comment-pinned = Комментарий закреплён
act-comment-unpinned = Комментарий откреплён
act-comment-featured = Комментарий выделен редакцией
act-comment-unfeatured = Выделение комментария снято
act-comment-locked = Ответы на комментарий закрыты
act-comment-unlocked = Ответы на комментарий открыты
act-story-comments-locked = Обсуждение материала закрыто
act-story-comments-unlocked = Обсуждение материала открыто
act-comment-writer-erased = Стёрто всё, что написал автор комментариев
act-comment-writer-exported = Выгружено для автора всё, что он написал в комментариях
act-comment-writer-set = Изменено отношение к автору комментария
act-note-added = Заметка добавлена
act-note-answered = На заметку ответили
act-note-reopened = Заметка открыта снова
act-note-settled = Заметка снята
act-section-changed = Рубрика изменена
act-section-merged = Слилась с другой рубрикой
act-tag-changed = Тег изменён
act-tag-merged = Слился с другим тегом
act-redirect-changed = Переадресация изменена
act-redirect-imported = Переадресации внесены списком
act-series-changed = Серия изменена
act-contributor-changed = Автор изменён
act-site-changed = Настройки изменены
act-reading-ranked = Самое читаемое в другом порядке
act-media-added = Добавлен снимок или файл
act-media-changed = Изменён снимок или файл
act-media-expired = Право на показ истекло
act-account-added = Человек добавлен
act-account-password-set = Пароль задан
act-account-totp-set = Коды включены или выключены
act-account-recovery-set = Созданы коды восстановления
act-account-recovered = Использован код восстановления
act-account-email-set = Изменён адрес почты
act-account-role-set = Роль изменена
act-account-ended = Доступ закрыт
act-account-back = Доступ возвращён
act-session-opened = Вход
act-session-ended = Сеанс завершён
act-link-made = Создана одноразовая ссылка
act-link-used = Использована одноразовая ссылка
act-token-made = Создан ключ для программы
act-token-ended = Ключ программы отозван
act-preview-made = Создана ссылка для просмотра
act-preview-ended = Ссылка для просмотра закрыта

## Readers: the list of corrections

ledger-explains = Все исправления, уточнения, дополнения и отзывы материалов, сначала новые. Из этого списка ничего не убирают.
ledger-none = Исправлений пока не было.
ledger-changed = Что мы изменили
ledger-hidden = Материал больше не опубликован.

## Desk: taking back for good, and its receipt

desk-kill = Снять насовсем: материал исчезает отовсюду вместе с файлами и больше не публикуется
desk-killed = Материал снят насовсем. Опубликовать его снова нельзя.
desk-receipt = Квитанция
desk-receipt-again = Проверить ещё раз
desk-receipt-why = Почему
desk-receipt-now = Адрес сейчас отвечает
desk-answers-story = Снова материалом
desk-answers-notice = Что страница убрана (410)
desk-answers-nothing = Что там ничего нет (404)
desk-receipt-database = Убрано отсюда для всех читателей
desk-receipt-never = Читатели нигде не могли его видеть.
desk-receipt-files-hidden = Файлов, которые больше никто не откроет: { $number }
desk-receipt-copies = Копии этих файлов в браузерах читателей и в чужих кэшах по пути могут сохраняться до месяца.
desk-receipt-files-shown = Файлов, по-прежнему доступных всем: { $number }
desk-receipt-links = Закрыто ссылок для просмотра: { $number }
desk-receipt-waits = Пока не подтверждено
desk-receipt-ended = Процесс завершился, не подтвердив; его память исчезла вместе с ним
desk-process = Серверный процесс с { $date }
desk-follower-pages = Страницы убраны из памяти
desk-follower-index = Убрано из поиска
desk-follower-news = Программам, следящим за сайтом, сообщено
desk-channel-page = Страница { $name }
desk-channel-front = Главная страница
desk-channel-section = Рубрика { $name } и её лента
desk-channel-tag = Тег { $name } и его лента
desk-channel-contributor = Материалы: { $name }, и их лента
desk-channel-series = Серия { $name } и её лента
desk-channel-everything = Все материалы: архив, ленты сайта, карта новостей
desk-channel-pages = Список страниц внизу
desk-channel-dated = Архив { $name }
desk-channel-sitemap = Карта сайта { $name }
desk-channel-comments = Лента всех комментариев
desk-channel-translations = Ссылки из переводов
desk-channel-beside = Страницы материалов, рядом с которыми он стоял

## Preview links

preview-note = Предварительный просмотр: это не опубликовано.
preview-note-more = Текст ещё может измениться. Никому не передавайте ссылку.
desk-links = Ссылки для просмотра
desk-links-explain = У кого есть ссылка, тот видит новейший черновик без входа, пока она действует.
desk-links-name = Для кого
desk-links-lasts = Действует
desk-links-hour = 1 час
desk-links-day = 1 день
desk-links-week = 7 дней
desk-links-month = 30 дней
desk-links-quarter = 90 дней
desk-links-make = Создать ссылку
desk-links-name-missing = Укажите, для кого ссылка.
desk-links-too-many = У материала уже наибольшее число открытых ссылок. Сначала закройте одну.
desk-links-made = Ссылка готова; для кого: { $name }.
desk-links-ended = Ссылка больше ничего не открывает; для кого: { $name }.
desk-links-end = Закрыть
desk-links-until = До { $date }
desk-links-over = Закрыта
desk-links-seen = Последний раз открыта { $date }
desk-links-unseen = Ещё не открывали

## Desk: embargo and end

desk-embargo = Под эмбарго
desk-embargo-until = Под эмбарго до { $date }
desk-embargo-locked = До этого его могут читать только его авторы, редакторы и администраторы.
desk-embargo-translations = { $count ->
    [one] Его { $count } перевод, который ещё не вышел, тоже ждёт до этого времени.
    [few] Его { $count } перевода, которые ещё не вышли, тоже ждут до этого времени.
    [many] Его { $count } переводов, которые ещё не вышли, тоже ждут до этого времени.
   *[other] Его { $count } перевода, которые ещё не вышли, тоже ждут до этого времени.
}
desk-embargo-translation-out = У читателей уже есть его перевод: «{ $headline }». Сначала снимите его или опубликуйте без эмбарго.
desk-publish-embargo = Эмбарго до
desk-publish-embargo-hint = Раньше его никто не увидит, какое бы время ни стояло ниже. Пусто: без эмбарго.
desk-publish-until = Снять
desk-publish-until-hint = С этого времени адрес сообщает, что страница убрана. Пусто: остаётся.
desk-expiry = Когда он исчезнет сам
desk-expiry-goes = Исчезнет сам { $date }.
desk-expiry-stays = Останется, пока его не отзовут.
desk-expiry-too-early = Это время прошло или наступит раньше, чем материал увидят.
