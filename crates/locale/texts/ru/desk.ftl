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
desk-people-sessions = Входы
desk-people-sessions-title = Где открыт вход: { $name }
desk-people-sessions-none = Сейчас нигде.
desk-people-sessions-end = Завершить все
desk-people-invite = Пригласить
desk-people-name = Имя
desk-people-send = Создать ссылку
desk-email-title = Адрес электронной почты
desk-email-now = Вы входите с адресом
desk-email-new = Новый адрес электронной почты
desk-email-explains = С этого момента вы входите с ним. Письмо на прежний адрес сообщит об этом; ссылки, отправленные туда, больше не действуют.
desk-email-submit = Изменить адрес
desk-email-set = { $name } теперь входит с адресом { $email }. Отправленные раньше ссылки больше не действуют.
desk-people-email-of = Новый адрес электронной почты: { $name }
desk-people-email-taken = Этот адрес здесь уже у кого-то есть.
desk-people-link-title = Ссылка: { $name }
desk-people-link-invitation = Передайте её только этому человеку. Она действует один раз, семь дней, чтобы задать первый пароль.
desk-people-link-reset = Передайте её только этому человеку. Она действует один раз, 30 минут, чтобы задать новый пароль.
desk-role-contributor = Автор
desk-role-reporter = Корреспондент
desk-role-editor = Редактор
desk-role-moderator = Модератор
desk-role-admin = Администратор
