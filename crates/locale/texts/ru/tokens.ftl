## Desk: keys for programs

desk-tokens-title = Ключи для программ
desk-tokens-explains = Программа с ключом делает то, что можно вам, и не больше того, что вы выберете здесь. Когда меняется ваша роль, меняется и то, что открывают ваши ключи.
desk-tokens-name = Для чего он
desk-tokens-name-missing = Напишите, для чего нужен ключ, не длиннее 200 знаков.
desk-tokens-too-many = { $count ->
    [one] У вас { $count } ключ. Отключите тот, что больше не нужен.
    [few] У вас { $count } ключа. Отключите тот, что больше не нужен.
    [many] У вас { $count } ключей. Отключите тот, что больше не нужен.
   *[other] У вас { $count } ключа. Отключите тот, что больше не нужен.
}
desk-tokens-scopes = Что ему можно
desk-tokens-scopes-missing = Выберите хотя бы одно, что ему можно.
desk-tokens-read = Читать материалы и узнавать, что с ними происходит
desk-tokens-write = Писать материалы и менять их
desk-tokens-publish = Публиковать, исправлять и отзывать материалы
desk-tokens-comments = Читать комментарии и решать о них
desk-tokens-media = Добавлять снимки и файлы и описывать их
desk-tokens-all = Всё, что можно вам
desk-tokens-end = Он перестаёт действовать
desk-tokens-days = { $count ->
    [one] через { $count } день
    [few] через { $count } дня
    [many] через { $count } дней
   *[other] через { $count } дня
}
desk-tokens-never = когда вы его отключите
desk-tokens-make = Создать ключ
desk-tokens-made = Ключ «{ $name }»
desk-tokens-once = Скопируйте его сейчас и храните надёжно: больше он показан не будет.
desk-tokens-used = Последнее обращение { $date }
desk-tokens-unused = Ещё не использован
desk-tokens-until = действует до { $date }
desk-tokens-ended = Ключ «{ $name }» больше ничего не открывает.
