## Desk: passkeys

desk-passkey-hint = По отпечатку пальца, лицу или блокировке экрана. Нет пароля, который нужно помнить и можно потерять.
desk-passkey-submit = Войти с ключом доступа
desk-passkey-or = или с паролем
desk-passkey-closed = Вход не выполнен: запрос ключа доступа закрыт.
desk-passkey-closed-more = Ничего не потеряно. Попробуйте снова или войдите иначе.
desk-passkey-unknown = Этот ключ доступа здесь неизвестен; возможно, его удалили. Используйте другой или пароль.
desk-passkey-failed = Ключ доступа не принят. Ничего не потеряно. Попробуйте снова или используйте пароль.
desk-passkeys-title = Ключи доступа
desk-passkeys-explains = С ключом доступа вы входите по отпечатку пальца, лицу или блокировке экрана, без пароля и кода.
desk-passkeys-count = { $count ->
    [0] У вас нет ключей доступа.
    [one] У вас { $count } ключ доступа.
    [few] У вас { $count } ключа доступа.
    [many] У вас { $count } ключей доступа.
   *[other] У вас { $count } ключа доступа.
}
desk-passkeys-manage = Управлять ключами доступа
desk-passkeys-add = Добавить ключ доступа
desk-passkeys-name = Как вы его называете
desk-passkeys-name-hint = Чтобы узнать его потом: «Телефон», «Компьютер в редакции».
desk-passkeys-name-missing = Назовите ключ доступа, не длиннее 100 знаков.
desk-passkeys-added = Ключ доступа «{ $name }» добавлен. Теперь с ним можно войти.
desk-passkeys-removed = Ключ доступа «{ $name }» здесь больше ничего не открывает. Удалите его и с устройства.
desk-passkeys-remove = Удалить
desk-passkeys-made = Добавлен { $date }
desk-passkeys-used = Использован { $date }
desk-passkeys-unused = Ещё не использован
desk-passkeys-copied = На всех ваших устройствах
desk-passkeys-bound = На одном устройстве
desk-passkeys-not-added = Ключ доступа не добавлен: запрос закрыт, занял слишком много времени, или на этом устройстве ключ уже есть.
desk-passkeys-full = У вас наибольшее возможное число ключей доступа. Удалите тот, которым не пользуетесь.
desk-passkeys-needs-script = Этот браузер не может добавить ключ доступа: он их не поддерживает или не выполняет здесь скрипты.
desk-passkeys-not-here = Ключи доступа работают там, где у сайта есть имя и он открывается по https. Обратитесь к тому, кто ведёт этот сервер.
act-passkey = Ключи доступа
act-passkey-added = Ключ доступа добавлен
act-passkey-removed = Ключ доступа удалён
act-passkey-used = Использован ключ доступа
act-passkey-doubted = Ключ доступа отклонён: возможно, у кого-то есть его копия

## Desk: sections of people

desk-people-sections = Работает в разделах
desk-people-sections-hint = Ничего не выбрано: весь сайт. Всё, что ниже выбранного раздела, относится к нему.
desk-people-sections-roles = Модераторы и администраторы всегда работают на всём сайте.
desk-people-sections-set = Разделы изменены: { $name }.
desk-people-works-in = Разделы: { $sections }
desk-elsewhere = В чужом разделе
desk-elsewhere-locked = Этот материал не относится ни к одному из ваших разделов. Если он вам нужен, обратитесь к администратору.
desk-editor-strange-section = Вы не работаете в разделе «{ $value }». Выберите один из своих.
desk-plan-strange-section = Выберите один из своих разделов.
desk-history-strange = Версия не возвращена: тогда материал стоял в разделе, в котором вы не работаете.
act-account-sections-set = Изменены разделы сотрудника

## Desk: signing in by a provider

desk-provider-or = или
desk-provider-submit = Войти через { $name }
desk-provider-failed = Войти через { $name } не удалось. Ничего не потеряно. Попробуйте снова или войдите иначе.
desk-provider-unknown = Ни у кого здесь нет адреса, который сообщает { $name }. Попросите редактора пригласить вас.
desk-provider-unverified = { $name } не подтверждает, что адрес ваш, поэтому здесь он не учитывается.
desk-provider-away = { $name } сейчас недоступен. Попробуйте позже или войдите иначе.
