## Letters

mail-greeting = Здравствуйте, { $name }!
mail-greeting-nobody = Здравствуйте!
mail-foot = Отправитель: { $paper }, { $site }
mail-unsubscribe = Больше не присылать таких писем
mail-invitation-subject = Вас приглашают в редакцию { $paper }
mail-invitation-text = { $by } приглашает вас работать в редакции { $paper }. Чтобы начать, выберите пароль.
mail-invitation-action = Выбрать пароль
mail-invitation-note = Ссылка сработает один раз в течение семи дней. Если вы не ждали этого письма, ничего не делайте.
mail-reset-subject = Новый пароль для { $paper }
mail-reset-text = Кто-то запросил новый пароль для вашей учётной записи в { $paper }. Если это были вы, выберите его здесь.
mail-reset-action = Выбрать новый пароль
mail-reset-note = Ссылка сработает один раз в течение 30 минут. Если это были не вы, ничего не делайте: пароль останется прежним.
mail-new-device-subject = Новый вход в { $paper }
mail-new-device-text = { $date } кто-то вошёл в вашу учётную запись с устройства, с которого раньше не входили: { $client }, адрес { $address }.
mail-account-action = Посмотреть, где выполнен вход
mail-account-note = Если это были не вы, завершите тот вход, смените пароль и сообщите администратору.
mail-password-changed-subject = Ваш пароль в { $paper } изменён
mail-password-changed-text = { $date } пароль вашей учётной записи изменён, все прежние входы завершены.
mail-email-changed-subject = Ваш адрес электронной почты в { $paper }
mail-email-changed-text = { $date } адрес электронной почты вашей учётной записи был изменён. Входите с новым адресом; на этот адрес писем больше не будет.
mail-codes-changed-subject = Коды при входе в { $paper }
mail-codes-changed-on = С { $date } при входе в вашу учётную запись нужен код из приложения.
mail-codes-changed-off = С { $date } при входе в вашу учётную запись код больше не нужен.
mail-passkey-changed-subject = Ваши ключи доступа в { $paper }
mail-passkey-changed-on = { $date } к вашей учётной записи добавлен ключ доступа «{ $name }». Он открывает её без пароля.
mail-passkey-changed-off = { $date } из вашей учётной записи удалён ключ доступа «{ $name }».
mail-mention-subject = { $by } обращается к вам в заметке
mail-mention-text = { $by } обращается к вам в заметке к материалу «{ $headline }».
mail-mention-text-hidden = { $by } обращается к вам в заметке к одному из материалов.
mail-mention-action = Прочитать заметку
mail-assignment-subject = Материал для вас
mail-assignment-text = { $by } поручает вам материал «{ $headline }».
mail-assignment-text-hidden = { $by } поручает вам материал.
mail-assignment-action = Открыть материал
mail-story-note = Какие из этих писем вам получать, задаётся на вашей странице в редакции.
mail-test-subject = Пробное письмо от { $paper }
mail-test-text = Это письмо дошло, значит, письма от { $paper } отправляются.

## Desk: letters

desk-set-letters = Письма
desk-set-letters-explains = Что редакция отправляет по электронной почте: приглашения, забытые пароли и то, о чём просят людей.
desk-letters-off = Письма не отправляются: на сервере не задан DATELINE_SMTP. До тех пор передавайте ссылки сами.
desk-letters-where = Письма идут через { $place }, от { $address }.
desk-letters-waiting = Сейчас ждут: { $number }
desk-letters-test = Отправить мне пробное письмо
desk-letters-test-sent = Пробное письмо ушло на { $email }.
desk-letters-test-failed = Пробное письмо не ушло: { $why }
desk-letters-given-up = Письма, не ушедшие за последние тридцать дней

## Desk: a forgotten password

desk-forgot-link = Я забыл пароль
desk-forgot-title = Забытый пароль
desk-forgot-explains = Укажите адрес электронной почты. Если у него есть учётная запись, мы пришлём туда ссылку, по которой вы выберете новый пароль.
desk-forgot-submit = Прислать ссылку
desk-forgot-sent = Если у этого адреса есть учётная запись, ссылка уже в пути. Она сработает один раз в течение 30 минут.
desk-forgot-off = Отсюда письма не отправляются. Попросите у администратора ссылку, по которой выберете новый пароль.

## Desk: letters to people

desk-people-link-sent = Письмо с этой ссылкой уже отправляется на { $email }.
desk-wanted-title = Письма вам
desk-wanted-explains = То, что касается вашей учётной записи, приходит в любом случае.
desk-wanted-mention = Когда ко мне обращаются в заметке
desk-wanted-assignment = Когда мне поручают материал
desk-wanted-kept = Вы будете получать выбранные письма.

## Desk: proving who one is

desk-proof-title = Это вы?
desk-proof-explains = Следующий шаг может открыть вашу учётную запись другим. Подтвердите ещё раз, что это вы; подтверждение действует десять минут.
desk-proof-submit = Продолжить
desk-proof-wrong = Это не ваш пароль. Попробуйте ещё раз.
desk-proof-neither = У вас здесь нет ни пароля, ни ключа доступа. Выйдите и войдите снова; тогда эта страница открыта десять минут.
