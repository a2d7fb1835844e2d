### The words of Dateline in Russian.
### What each is for, and how to translate, is said in en.ftl.

## Every page

skip-to-content = Перейти к содержанию
sections = Рубрики
main-navigation = Главное меню
editions = Языки
newsletters = Рассылки
search = Поиск
latest = Последние новости
most-recent = Самое новое
most-discussed = Самое обсуждаемое
more-stories = Другие материалы
continue-reading = Читать дальше
front-page = Главная
live = Прямой эфир
pages = Страницы
breadcrumb = Где вы находитесь
date-and-time = { $date }, { $time }
today = Сегодня
error-prefix = Ошибка:

## Footer

footer-about = О нас
footer-how-we-report = Как мы работаем
footer-corrections = Исправления
footer-who-works-here = Редакция
footer-contact = Контакты
footer-follow = Подписаться
footer-feeds = RSS-ленты
footer-tip = Сообщить новость
footer-small-print = Правила сайта
footer-accessibility = Доступность
footer-privacy = Конфиденциальность
footer-comment-rules = Правила комментирования
footer-reuse = Перепечатка материалов
appearance = Оформление
appearance-device = Как на устройстве
appearance-light = Светлое
appearance-dark = Тёмное
appearance-save = Применить

## Names of feeds

feed-site = { $site }: последние материалы
feed-section = { $site }: { $section }
feed-tag = { $site }: { $tag }
feed-author = { $site }: материалы автора { $name }
feed-search = { $site }: поиск «{ $query }»
feed-comments = { $site }: комментарии
feed-story-comments = Комментарии к материалу «{ $title }»
feed-link = RSS-лента

## Relative times

relative-now = только что
relative-minutes-ago = { $count ->
    [one] { $count } минуту назад
    [few] { $count } минуты назад
    [many] { $count } минут назад
   *[other] { $count } минуты назад
}
relative-hours-ago = { $count ->
    [one] { $count } час назад
    [few] { $count } часа назад
    [many] { $count } часов назад
   *[other] { $count } часа назад
}
relative-yesterday = вчера
relative-days-ago = { $count ->
    [one] { $count } день назад
    [few] { $count } дня назад
    [many] { $count } дней назад
   *[other] { $count } дня назад
}
relative-in-minutes = { $count ->
    [one] через { $count } минуту
    [few] через { $count } минуты
    [many] через { $count } минут
   *[other] через { $count } минуты
}
relative-in-hours = { $count ->
    [one] через { $count } час
    [few] через { $count } часа
    [many] через { $count } часов
   *[other] через { $count } часа
}
relative-tomorrow = завтра
relative-in-days = { $count ->
    [one] через { $count } день
    [few] через { $count } дня
    [many] через { $count } дней
   *[other] через { $count } дня
}

## Story

filed-under = Рубрика
byline = Автор: { $names }
byline-photographs = Фото: { $names }
byline-translation = Перевод: { $names }
byline-editing = Редактор: { $names }
byline-illustration = Иллюстрации: { $names }
role-words = Текст
role-photographs = Фото
role-translation = Перевод
role-editing = Редактор
role-illustration = Иллюстрации
published = Опубликовано
updated = Обновлено
published-at = Опубликовано { $date }
updated-at = Обновлено { $date }
also-in = На других языках
reading-time = { $count ->
    [one] { $count } минута чтения
    [few] { $count } минуты чтения
    [many] { $count } минут чтения
   *[other] { $count } минуты чтения
}
credit-photograph = Фото: { $credit }
correction = Исправление
clarification = Уточнение
update-note = Дополнение
retraction = Материал отозван
correction-dated = Исправление, { $date }.
clarification-dated = Уточнение, { $date }.
update-note-dated = Дополнение, { $date }.
retraction-dated = Материал отозван, { $date }.
retraction-more = Что произошло и что мы изменили
how-we-correct = Как мы исправляем ошибки
more-about = Подробнее по темам
in-this-story = В этом материале
related-stories = Материалы по теме
share = Поделиться
share-copy = Скопировать ссылку
share-copied = Ссылка скопирована
share-email = Эл. почта
share-print = Печать
back-to-top = Наверх
story-pages = Страницы материала
story-page-of = Страница { $page } из { $total }
story-previous-page = Предыдущая страница
story-next-page = Следующая страница
series-part-of = Из серии
series-part = Часть { $part } из { $total }
series-previous = Предыдущая часть
series-next = Следующая часть
footnotes = Примечания
footnote-link = Примечание { $number }
footnote-back = Назад к тексту, примечание { $number }
table-region = Таблица
code-region = Код
gallery = Фотографии
embed-open = Открыть на { $provider }
embed-load = Показать материал с { $provider }
embed-note = С { $provider } ничего не загружается, пока вы об этом не попросите.
media-video = Видео
media-audio = Аудио
media-file = Файл
media-download = Скачать { $name }
media-transcript = Расшифровка
translation-original = Язык оригинала — { $language }: показать

## Comments

comments = Комментарии
comments-count = { $count ->
    [one] { $count } комментарий
    [few] { $count } комментария
    [many] { $count } комментариев
   *[other] { $count } комментария
}
comments-none = Комментариев пока нет. Если вы там были или знаете больше, начните здесь.
comments-sort = Порядок
comments-oldest = Сначала старые
comments-newest = Сначала новые
comments-more = { $count ->
    [one] Показать ещё { $count } комментарий
    [few] Показать ещё { $count } комментария
    [many] Показать ещё { $count } комментариев
   *[other] Показать ещё { $count } комментария
}
comment-reply = Ответить
comment-reply-to = Ответить: { $name }
comment-report = Пожаловаться
comment-answers = в ответ: { $name }
comment-permalink = Ссылка на комментарий от { $date }
comment-staff = Редакция
comment-editors-pick = Выбор редакции
comment-anonymous = Без имени
comment-removed = Модератор удалил этот комментарий: он нарушал правила.
comment-held = Ожидает прочтения
comment-held-note = Прежде чем комментарий появится, его читает сотрудник ({ $paper }), обычно в течение часа. Здесь его видите только вы.
comment-posted = Ваш комментарий опубликован.
comment-go-to = Перейти к вашему комментарию
comment-edit = Изменить
comment-withdraw = Отозвать
comments-closed = Комментарии к этому материалу закрыты.
comments-closed-on = Комментарии к этому материалу закрыты { $date }.
comments-open-days = { $count ->
    [one] Комментарии открыты { $count } день. Имена публикуются так, как вы их указали.
    [few] Комментарии открыты { $count } дня. Имена публикуются так, как вы их указали.
    [many] Комментарии открыты { $count } дней. Имена публикуются так, как вы их указали.
   *[other] Комментарии открыты { $count } дня. Имена публикуются так, как вы их указали.
}
comments-read-first = Каждый комментарий прочитывают до публикации.
comments-about = О комментариях
comment-rules = Правила комментирования
comments-how-we-moderate = Как мы модерируем

## Comment form

comment-form-title = Оставить комментарий
comment-form-replying-to = Ответ: { $name }
comment-form-cancel-reply = Отменить ответ
comment-form-email-note = Ваш адрес эл. почты не будет опубликован.
comment-form-required-note = Обязательные поля отмечены знаком { $mark }
comment-form-asterisk = звёздочка
comment-form-comment = Комментарий
comment-form-name = Имя
comment-form-email = Эл. почта
comment-form-website = Сайт
comment-form-keep = Запомнить моё имя и адрес на этом устройстве
comment-form-post = Отправить комментарий
comment-form-honeypot = Не заполняйте это поле

## Comment form, when something is wrong

comment-error-summary = Есть ошибка. Ничего ещё не опубликовано; то, что вы написали, сохранено ниже.
comment-error-empty = Прежде чем отправлять, напишите комментарий.
comment-error-too-long = { $count ->
    [one] Сократите комментарий: не больше { $count } знака.
    [few] Сократите комментарий: не больше { $count } знаков.
    [many] Сократите комментарий: не больше { $count } знаков.
   *[other] Сократите комментарий: не больше { $count } знака.
}
comment-error-name-missing = Укажите имя.
comment-error-name-too-long = Укажите имя короче.
comment-error-email-missing = Укажите адрес эл. почты.
comment-error-email-form = Укажите адрес эл. почты в виде name@example.org.
comment-error-website-form = Укажите адрес сайта, начиная с https://, или оставьте поле пустым.
comment-error-duplicate = Этот комментарий вы уже отправили.
comment-error-too-fast = { $count ->
    [one] За короткое время вы отправили { $count } комментарий. Этот сохранён, его можно отправить в { $time }.
    [few] За короткое время вы отправили { $count } комментария. Этот сохранён, его можно отправить в { $time }.
    [many] За короткое время вы отправили { $count } комментариев. Этот сохранён, его можно отправить в { $time }.
   *[other] За короткое время вы отправили { $count } комментария. Этот сохранён, его можно отправить в { $time }.
}
comment-error-links = { $count ->
    [0] Уберите из комментария ссылки.
    [one] Оставьте в комментарии не больше { $count } ссылки.
    [few] Оставьте в комментарии не больше { $count } ссылок.
    [many] Оставьте в комментарии не больше { $count } ссылок.
   *[other] Оставьте в комментарии не больше { $count } ссылки.
}
comment-error-form-expired = Форма была открыта слишком долго. Проверьте комментарий и отправьте его ещё раз.
comment-error-closed = Комментарии к этому материалу закрыты. Ваш комментарий не опубликован; его можно скопировать отсюда.
comment-error-parent-gone = Комментария, на который вы отвечаете, больше нет. Свой можно отправить отдельно.
comment-error-refused = Этот комментарий нельзя опубликовать.
comment-error-not-sent = Комментарий не отправлен: связь прервалась. Он сохранён на этом устройстве.
comment-error-try-again = Попробовать снова

## Reporting a comment

report-question = Что не так с этим комментарием?
report-abuse = Оскорбления или травля
report-spam = Спам или реклама
report-private = Раскрывает личные сведения
report-off-topic = Не по теме
report-send = Отправить жалобу
report-cancel = Отмена
report-sent = Спасибо, жалоба передана модераторам. Жалобы они смотрят первыми. Ответа вам не придёт.

## Lists of stories

pagination-newer = Более новые материалы
pagination-older = Более старые материалы
pagination-page = Страница { $page }
pagination-page-of = Страница { $page } из { $total }
pagination-next = Дальше
pagination-previous = Назад
stories-count = { $count ->
    [one] { $count } материал
    [few] { $count } материала
    [many] { $count } материалов
   *[other] { $count } материала
}
archive-of = Материалы за { $month }
archive-of-year = Материалы за { $year } год
archive-of-day = Материалы за { $date }
archives = Архив
author-title = Материалы автора: { $name }
author-about = Об авторе: { $name }
tag-title = Материалы по теме «{ $tag }»
section-empty = В рубрике «{ $section }» пока нет материалов. Первый появится здесь.
section-top = Главное в рубрике «{ $section }»
section-all = Вся рубрика «{ $section }»
section-everything = Всё
edition-from = Из русского издания
edition-all = Все материалы
series = Серия
recent = Недавнее

## Search

search-title = Поиск: { $site }
search-label = Что вы ищете?
search-submit = Найти
search-results = { $count ->
    [one] { $count } результат по запросу «{ $query }»
    [few] { $count } результата по запросу «{ $query }»
    [many] { $count } результатов по запросу «{ $query }»
   *[other] { $count } результата по запросу «{ $query }»
}
search-nothing = По запросу «{ $query }» ничего не найдено.
search-nothing-filtered = По запросу «{ $query }» ничего не найдено: { $filters }.
search-did-you-mean = Возможно, вы имели в виду: { $suggestion }?
search-everything = Искать во всех рубриках и за всё время
search-narrow = Сузить поиск
search-section = Рубрика
search-any-section = Все рубрики
search-author = Автор
search-date = Дата
search-any-date = За всё время
search-from = С
search-to = По
search-date-hint = Например, { $example }
search-date-error = Укажите дату в виде { $example }.
search-sort = Порядок
search-by-relevance = По соответствию
search-by-newest = Сначала новые
search-apply = Применить
search-filters = Выбранные фильтры
search-remove-filter = Убрать: { $filter }
search-clear = Сбросить всё
search-error = Поиск не отвечает. Слова и фильтры сохранены. Попробуйте через минуту.

## Pages that are not there

not-found-title = По этому адресу страницы нет
not-found-text = Возможно, в адресе опечатка или страница переехала. Ничего не потеряно.
not-found-filled = Слова взяты из адреса.
not-found-suggestions = Возможно, вы искали
not-found-front = На главную
not-found-report = Сообщить о неработающей ссылке
gone-title = Страница снята с публикации
gone-text = По этому адресу была страница. Она больше не публикуется и сюда не вернётся.
broken-title = Сейчас не удалось подготовить страницу
broken-text = Это наша ошибка, она записана. Попробуйте через минуту.
broken-reference = Номер обращения { $reference }
bad-request-title = Не удалось прочитать запрос
bad-request-text = Что-то в адресе или форме нам непонятно. Вернитесь, проверьте и попробуйте снова.
forbidden-title = Эта страница вам недоступна
forbidden-text = Она открыта не для всех. Если она должна быть открыта вам, обратитесь к тому, кто прислал ссылку.
too-many-title = Слишком много попыток
too-many-text = Подождите немного и попробуйте снова. Продолжить можно в { $time }.
error-number = Ошибка { $status }

## Desk: everywhere

desk-title = Редакция
desk-navigation = Редакция
desk-nav-stories = Материалы
desk-nav-comments = Комментарии
desk-nav-account = Учётная запись
desk-back-to-paper = Вернуться на сайт
desk-save = Сохранить
desk-saved = Всё сохранено
desk-cancel = Отмена
desk-undo = Вернуть
desk-view = Посмотреть
desk-try-again = Попробовать снова
desk-not-allowed = Менять это могут только редакторы. Вам доступен просмотр. Обратитесь к редактору.
desk-form-expired = Страница была открыта слишком долго. Ничего не изменено. Попробуйте снова.
desk-problem = Есть ошибка.
desk-waiting = { $count ->
    [one] { $count } ожидает
    [few] { $count } ожидают
    [many] { $count } ожидают
   *[other] { $count } ожидают
}

## Desk: setting up

desk-setup-title = Настройка: { $paper }
desk-setup-intro = Вы здесь первый человек. Представьтесь; остальных можно пригласить позже.
desk-setup-name = Ваше имя
desk-setup-email = Адрес эл. почты
desk-setup-password = Пароль
desk-setup-password-hint = { $count ->
    [one] Не меньше { $count } знака. Несколько слов подряд легко запомнить и трудно угадать.
    [few] Не меньше { $count } знаков. Несколько слов подряд легко запомнить и трудно угадать.
    [many] Не меньше { $count } знаков. Несколько слов подряд легко запомнить и трудно угадать.
   *[other] Не меньше { $count } знака. Несколько слов подряд легко запомнить и трудно угадать.
}
desk-setup-password-short = { $count ->
    [one] Выберите пароль не короче { $count } знака.
    [few] Выберите пароль не короче { $count } знаков.
    [many] Выберите пароль не короче { $count } знаков.
   *[other] Выберите пароль не короче { $count } знака.
}
desk-setup-password-common = Выберите пароль, который труднее угадать.
desk-setup-name-missing = Укажите имя.
desk-setup-email-form = Укажите адрес эл. почты в виде name@example.org.
desk-setup-submit = Создать учётную запись
desk-setup-link-used = Эта ссылка уже использована или устарела. Попросите новую у того, кто обслуживает сервер.
desk-setup-done = Учётная запись готова.
desk-password-title = Выберите пароль
desk-password-done = Пароль сохранён. Войдите с ним.
desk-link-used = Эта ссылка уже использована или устарела. Попросите новую.

## Desk: signing in

desk-signin-title = Вход в редакцию
desk-signin-email = Адрес эл. почты
desk-signin-password = Пароль
desk-signin-submit = Войти
desk-signin-wrong = Адрес и пароль не подходят друг к другу. Ничего не потеряно. Попробуйте снова.
desk-signin-too-many = Слишком много попыток. Попробуйте снова в { $time }.
desk-signin-new-here = Впервые здесь? Попросите редактора пригласить вас.
desk-signin-ended = Сеанс завершён. Войдите снова, чтобы продолжить.
desk-signout = Выйти
desk-signed-out = Вы вышли.
desk-code-title = Введите код из приложения
desk-code-label = Код из шести цифр
desk-code-submit = Продолжить
desk-code-wrong = Код неверен или устарел. Введите тот, что приложение показывает сейчас.
desk-code-recovery = Использовать код восстановления
desk-totp-title = Коды из приложения
desk-totp-on = Коды из приложения включены.
desk-totp-off = Коды из приложения выключены.
desk-totp-set-up = Настроить коды из приложения
desk-totp-intro = Добавьте этот ключ в приложение с кодами и введите код, который оно покажет.
desk-totp-key = Ключ
desk-totp-turn-on = Включить
desk-totp-turn-off = Выключить
desk-totp-recovery-codes = Коды восстановления
desk-totp-recovery-note = Храните их в надёжном месте. Каждый сработает один раз, если приложение утрачено. Больше они не показываются.
desk-code-recovery-label = Код восстановления
desk-totp-recovery-make = Создать новые коды восстановления
desk-totp-recovery-left = { $count ->
    [0] Кодов восстановления нет. Без них потеря приложения закроет вам вход.
    [one] Остался { $count } код восстановления.
    [few] Осталось { $count } кода восстановления.
    [many] Осталось { $count } кодов восстановления.
   *[other] Осталось { $count } кода восстановления.
}

## Desk: where you are signed in

desk-sessions-title = Где вы вошли
desk-session-this = Это устройство
desk-session-since = Вход: { $date }
desk-session-last-seen = Последний раз: { $date }
desk-session-end = Завершить
desk-session-end-others = Завершить все остальные
desk-session-ended = Сеанс завершён.
desk-sessions-ended = { $count ->
    [one] Завершён { $count } сеанс.
    [few] Завершены { $count } сеанса.
    [many] Завершено { $count } сеансов.
   *[other] Завершено { $count } сеанса.
}

## Desk: people

desk-people-title = Люди
desk-people-role = Роль
desk-people-role-of = Роль: { $name }
desk-people-set-role = Изменить
desk-people-role-set = Роль изменена: { $name }.
desk-people-end = Закрыть доступ
desk-people-end-explains = Доступ закрывается сразу и везде. Под написанным имя остаётся.
desk-people-ended = Больше не может войти: { $name }.
desk-people-back = Вернуть доступ
desk-people-is-back = Снова может войти: { $name }.
desk-people-left = Доступ закрыт { $date }
desk-people-waits = Пароль ещё не задан
desk-people-last-admin = Это последний администратор. Сначала назначьте другого.
desk-people-reset = Новый пароль
desk-people-invite = Пригласить
desk-people-name = Имя
desk-people-send = Создать ссылку
desk-people-email-taken = Этот адрес здесь уже у кого-то есть.
desk-people-link-title = Ссылка: { $name }
desk-people-link-invitation = Передайте её только этому человеку. Она действует один раз, семь дней, чтобы задать первый пароль.
desk-people-link-reset = Передайте её только этому человеку. Она действует один раз, 30 минут, чтобы задать новый пароль.
desk-role-contributor = Автор
desk-role-reporter = Корреспондент
desk-role-editor = Редактор
desk-role-moderator = Модератор
desk-role-admin = Администратор

## Desk: moderation

desk-moderation-title = Комментарии
desk-queues = Очереди
desk-queue-waiting = Ожидают
desk-queue-reported = С жалобами
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
desk-keys-moderation = J, K — следующий, предыдущий; A — одобрить; R — отклонить; S — спам; X — выбрать; Z — вернуть

## Desk: stories

desk-stories-title = Материалы
desk-stories-none = Здесь нет материалов.
desk-stories-search = Поиск материалов
desk-stories-filter = Показать
desk-stories-all = Все
desk-story-headline = Заголовок
desk-story-section = Рубрика
desk-story-stage = Этап
desk-story-byline = Авторы
desk-story-changed = Изменён
desk-story-language = Язык
desk-story-untitled = Без заголовка
desk-stage-planned = В плане
desk-stage-writing = Пишется
desk-stage-editing = На редактуре
desk-stage-ready = Готов
desk-stage-published = Опубликован
desk-stage-scheduled = По расписанию
desk-stage-withdrawn = Снят
desk-stage-archived = В архиве
desk-stage-killed = Отклонён
desk-publish = Опубликовать
desk-publish-now = Опубликовать сейчас
desk-publish-at = Опубликовать в { $time }
desk-published-at = Опубликовано в { $time }.
desk-publish-time = День и время
desk-publish-later = Запланировать
desk-publish-time-form = Не удалось прочитать день и время.
desk-publish-no-headline = У него нет заголовка. Дайте заголовок и опубликуйте снова.
desk-publish-killed = От него отказались.
desk-publish-expires = Он исчез бы раньше, чем его увидят.
desk-publish-no-address = Свободного адреса не нашлось. Дайте материалу другое краткое имя.
desk-publish-failed = Материал не опубликован: { $cause }
desk-embargoed-until = Эмбарго до { $date }
desk-embargo-clash = Эмбарго действует до { $date }. Раньше материал не выйдет.
desk-scheduled-for = Выйдет сам: { $date }
desk-withdraw = Снять с публикации
desk-withdraw-reason = Почему? Читатели увидят это по адресу материала.
desk-withdraw-reason-missing = Укажите, почему материал снимается.
desk-withdraw-why = Почему? Это останется в журнале; читатели этого не увидят.
desk-withdraw-leaves = Что читатели найдут по адресу
desk-withdraw-notice = Сообщение, что страница снята
desk-withdraw-nothing = Ничего, будто её никогда не было
desk-withdraw-not-published = Материал не опубликован.
desk-withdrawn-whole = Материал снят. Его адрес никуда не ведёт.
desk-withdrawn = Материал снят. Адрес сохранён.
desk-withdraw-explains = Материал исчезнет с сайта, из лент и поиска. Адрес сохранится и сообщит, что страница снята.
desk-changed-meanwhile = { $name }: материал изменён, пока был открыт здесь. Посмотрите его ещё раз.

## Desk: writing

desk-edit = Править
desk-preview = Просмотр
desk-preview-note = Это последний черновик, каким его увидели бы читатели. Видит его только редакция.
desk-story-new = Новый материал
desk-editor-back = Назад к материалу
desk-editor-format = Оформление
desk-editor-bold = Полужирный
desk-editor-italic = Курсив
desk-editor-link = Ссылка
desk-editor-strike = Зачёркнутый
desk-editor-superscript = Верхний индекс
desk-editor-subscript = Нижний индекс
desk-editor-code = Текст программы
desk-editor-insert = Вставить
desk-editor-direction = Сменить направление этого блока
desk-editor-block-language = Язык этого блока
desk-editor-edit-block = Изменить этот блок
desk-editor-find = Найти
desk-editor-replace-with = Заменить на
desk-editor-replace = Заменить
desk-editor-replace-all = Заменить всё
desk-editor-no-matches = Ничего не найдено
desk-editor-close = Закрыть
desk-editor-written-as = Записано в виде
desk-editor-text = Текст материала
desk-editor-at-desk = Текст, который сейчас в редакции
desk-editor-settings = Настройки материала
desk-editor-story = Материал
desk-editor-public = Читатели видят опубликованный текст. То, что вы меняете здесь, дойдёт до них, когда это отправят со страницы материала.
desk-editor-slug = Короткое имя (адрес в сети)
desk-editor-sections = Разделы
desk-editor-sections-also = Выходит также в этих разделах
desk-editor-commas = Несколько имён разделяются запятыми.
desk-editor-tags = Темы
desk-editor-bylines = Подписи авторов
desk-editor-kicker = Надзаголовок
desk-editor-dateline = Место и дата
desk-editor-standfirst = Вводка
desk-editor-words = Слова
desk-editor-minutes = Минут чтения
desk-editor-keys = Ctrl B полужирный, Ctrl I курсив, Ctrl K ссылка; Ctrl Alt 2 подзаголовок, Ctrl Alt Q цитата; / в начале строки вставляет блок; Ctrl F найти; Ctrl S сохранить шаг; Ctrl . настройки; Ctrl Z отменить
desk-editor-saved = Сохранено { $time }
desk-editor-saving = Сохраняется…
desk-editor-away = Ещё не сохранено: хранится на этом устройстве. Можно писать дальше.
desk-editor-ended = Ваш вход завершён. Ваш текст хранится на этом устройстве. Войдите снова; эта страница останется открытой.
desk-editor-clash = Две версии: выберите ниже
desk-editor-clash-of = Вы оба изменили это место. Оба текста сохранены. Выберите один или оставьте оба.
desk-editor-mine = Ваш
desk-editor-keep-mine = Оставить ваш
desk-editor-take-theirs = Взять другой
desk-editor-keep-both = Оставить оба
desk-editor-removed = (удалено)
desk-editor-brought-back = Возвращён текст, который хранился на этом устройстве.
desk-editor-no-journal = Этот браузер ничего не хранит на этом устройстве. Не закрывайте страницу, пока всё не сохранено.
desk-editor-refused = Не сохранено. Текст хранится на этом устройстве. Причина: { $value }
desk-editor-nameless = Не сохранено: в имени «{ $value }» нет букв, которые могут стоять в адресе.
desk-editor-no-section = Не сохранено: раздела { $value } больше нет.
desk-editor-too-long = Не сохранено: слишком длинно: «{ $value }»
desk-editor-too-many = Не сохранено: в одном списке может быть не больше { $value } имён.
desk-editor-step = Сохранено вручную
desk-editor-someone = Кто-то
desk-editor-two-texts = Тем временем кто-то изменил этот материал. Ваш текст ниже и ещё не сохранён; другой стоит под ним. Сведите их вместе и сохраните.
desk-editor-address = Адрес
desk-editor-address-wrong = Такой адрес здесь стоять не может.
desk-editor-name = Название
desk-editor-alt = Замещающий текст: что на снимке, для тех, кто его не видит
desk-editor-credit = Чей снимок
desk-editor-program-language = Язык программирования
desk-editor-remove = Убрать
desk-editor-apply = Применить
desk-editor-add-row = Добавить строку
desk-editor-add-column = Добавить столбец
desk-editor-remove-row = Убрать строку
desk-editor-remove-column = Убрать столбец
desk-block-paragraph = Абзац
desk-block-heading = Подзаголовок
desk-block-subheading = Малый подзаголовок
desk-block-list = Список
desk-block-numbers = Нумерованный список
desk-block-quote = Цитата
desk-block-pull-quote = Врезка с цитатой
desk-block-attribution = Чьи слова
desk-block-picture = Снимок
desk-block-embed = Вставка с другого сайта
desk-block-table = Таблица
desk-block-code = Код
desk-block-preformatted = Текст с пробелами
desk-block-verse = Стихи
desk-block-separator = Разделитель
desk-block-page-break = Разрыв страницы
desk-block-more = Конец анонса
desk-block-details = Раскрывающийся текст
desk-block-footnote = Сноска
desk-history = История
desk-history-what = Что изменилось
desk-history-span = От { $from } до { $to }
desk-history-same = Между этими двумя ничего не изменилось.
desk-history-from = От
desk-history-to = До
desk-history-compare = Сравнить
desk-history-restore = Вернуть эту версию
desk-history-step = Возвращено: { $date }
desk-history-moved-on = В этот самый миг кто-то сохранил текст, поэтому ничего не возвращено. Посмотрите ещё раз.
desk-history-added = Добавлено
desk-history-removed = Удалено
desk-history-reset = Слова остались; изменились ссылки, выделение или настройки
desk-history-note = Здесь ничего не затирается. Возвращение создаёт новую версию.
desk-change = Изменения, которых читатели ещё не видят
desk-change-explains = Текст в редакции новее опубликованного.
desk-change-class = Что это за изменение?
desk-change-note = Примечание для читателей: что было неверно и как правильно
desk-change-send = Отправить читателям
desk-change-done = Читатели видят новый текст.
desk-change-class-missing = Скажите, что это за изменение.
desk-change-note-missing = Исправлению, уточнению или отзыву нужно примечание для читателей.
desk-change-typo = Опечатка: ничего не сообщается
desk-change-update = Обновление: материал получает новое время
desk-change-correction = Исправление: мы ошиблись
desk-change-clarification = Уточнение: нас неверно поняли
desk-change-retraction = Отзыв: мы берём сказанное назад
