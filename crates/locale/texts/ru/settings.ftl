## Desk: redirects

desk-redirects-title = Переадресация
desk-redirects-explains = Куда ведёт наш адрес, когда по нему больше ничего нет. Читатель попадает на место за один шаг, сколько бы раз ни переносили страницу. Если убрать переадресацию, адрес станет неизвестным (404).
desk-redirects-from = Старый адрес
desk-redirects-to = Ведёт на
desk-redirects-to-hint = Наш адрес, например /about/, или полный. Оставьте пустым, если страницы больше не будет (410).
desk-redirects-gone = Удалено навсегда (410)
desk-redirects-add = Добавить переадресацию
desk-redirects-change = Изменить переадресацию
desk-redirects-change-one = Изменить
desk-redirects-keep = Сохранить
desk-redirects-leave = Оставить как есть
desk-redirects-remove = Убрать
desk-redirects-search = Искать в адресах
desk-redirects-find = Искать
desk-redirects-none = Переадресаций с такими словами нет.
desk-redirects-total = { $count ->
    [one] { $count } переадресация
    [few] { $count } переадресации
    [many] { $count } переадресаций
   *[other] { $count } переадресации
}
desk-redirects-next = Дальше
desk-redirects-kept = «{ $address }» теперь ведёт дальше.
desk-redirects-removed = «{ $address }» больше никуда не ведёт.
desk-redirects-no-address = Старый адрес начинается с косой черты, принадлежит нам и не содержит вопросительного знака. Главную страницу и редакцию увести нельзя.
desk-redirects-no-target = Укажите адрес, который начинается с косой черты, или полный с https://.
desk-redirects-too-long = В адресе не больше 2048 знаков.
desk-redirects-loop = Так адрес вёл бы к самому себе.
desk-redirects-stands = По этому адресу есть страница. Сначала перенесите или снимите её.
desk-redirects-columns = Здесь нет двух столбцов, разделённых запятой или табуляцией.
desk-redirects-too-many = За один раз принимается не больше 100 000 строк. Остальное отправьте ещё раз.
desk-redirects-many = Сразу много
desk-redirects-lines = По одной переадресации в строке
desk-redirects-lines-hint = Старый адрес, запятая или табуляция и куда он ведёт: /staroe/,/novoe/. Если дальше пусто или стоит 410, страницы больше нет. Не больше 100 000 строк.
desk-redirects-file = Или файл с такими строками
desk-redirects-take = Принять строки
desk-redirects-taken = { $count ->
    [one] Сохранена { $count } переадресация.
    [few] Сохранены { $count } переадресации.
    [many] Сохранено { $count } переадресаций.
   *[other] Сохранено { $count } переадресации.
}
desk-redirects-flaws = Эти строки не приняты. Они стоят ниже, их можно исправить:
desk-redirects-line = Строка { $number }: { $why }
desk-redirects-more-flaws = { $count ->
    [one] И ещё { $count } строка.
    [few] И ещё { $count } строки.
    [many] И ещё { $count } строк.
   *[other] И ещё { $count } строки.
}
desk-redirects-by-desk = от редакции
desk-redirects-by-move = после переноса
desk-redirects-by-import = из импорта
