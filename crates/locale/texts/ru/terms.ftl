## Desk: sections, tags, series and people in bylines

desk-terms-title = Рубрики и теги
desk-terms-sections = Рубрики
desk-terms-tags = Теги
desk-terms-series = Серии
desk-terms-bylines = Подписи
desk-terms-explains-sections = Где выходят материалы, деревом. Когда рубрика переезжает или меняет адрес, старый ведёт на новый, как и адреса её материалов.
desk-terms-explains-tags = О чём наши материалы. Если адрес тега меняется, старый ведёт на новый.
desk-terms-explains-series = Материалы, рассказанные по порядку. Если адрес серии меняется, старый ведёт на новый.
desk-terms-explains-bylines = Люди, чьи имена стоят над материалами, входят они сюда или нет. Если адрес страницы меняется, старый ведёт на новый.
desk-terms-new-sections = Новая рубрика
desk-terms-new-tags = Новый тег
desk-terms-new-series = Новая серия
desk-terms-new-bylines = Новый человек
desk-terms-change-sections = Изменить рубрику
desk-terms-change-tags = Изменить тег
desk-terms-change-series = Изменить серию
desk-terms-change-bylines = Изменить человека
desk-terms-search = Искать по названию
desk-terms-none = Здесь нет ничего с такими словами.
desk-terms-empty = Пока пусто.
desk-terms-many = { $number } материалов или больше
desk-terms-stories = { $count ->
    [one] { $count } материал
    [few] { $count } материала
    [many] { $count } материалов
   *[other] { $count } материала
}
desk-terms-name = Название
desk-terms-name-flaw = Дайте название не длиннее 300 знаков.
desk-terms-slug = Конец адреса
desk-terms-slug-hint = Строчные буквы, цифры и дефисы любого письма. Написанное приводится к этому виду.
desk-terms-slug-flaw = В конце адреса должна быть буква или цифра.
desk-terms-taken = По этому адресу уже что-то есть.
desk-terms-description = О чём это
desk-terms-description-flaw = Это длиннее 5000 знаков.
desk-terms-bio = Кто это
desk-terms-bio-flaw = Это длиннее 5000 знаков.
desk-terms-website = Собственный сайт
desk-terms-website-flaw = Напишите полный адрес, который начинается с https://.
desk-terms-parent = Находится в
desk-terms-parent-none = Нигде: на самом верху
desk-terms-parent-hint = Всё, что находится в ней, переедет вместе с ней.
desk-terms-parent-flaw = Там она находиться не может.
desk-terms-position = Место среди соседних
desk-terms-position-hint = Меньшее число стоит раньше; равные — по порядку адресов.
desk-terms-position-flaw = Напишите целое число от 0 до 9999.
desk-terms-language = Язык
desk-terms-language-site = Язык сайта
desk-terms-language-flaw = Выберите из списка.
desk-terms-kept = «{ $name }» сохранено.
desk-terms-merge = Слить с другим
desk-terms-merge-explains = Этого не станет: материалы и адрес перейдут к другому. Прежде чем что-либо произойдёт, вы увидите, что это значит.
desk-terms-merge-into = Станет частью
desk-terms-merge-look = Посмотреть, что это значит
desk-terms-merge-lost = Выберите другое из того, что есть.
desk-terms-merge-below = В ней есть другие рубрики. Сначала перенесите их.
desk-terms-merge-ask = Слить «{ $name }» с «{ $other }»?
desk-terms-merge-moves = Материалы, и черновики тоже, будут стоять в «{ $other }»: { $stories }.
desk-terms-merge-leads = { $old } ведёт на { $new }.
desk-terms-merge-addresses = Адреса материалов изменятся; старые ведут на новые.
desk-terms-merge-forever = Отменить это нельзя.
desk-terms-merge-do = Слить с «{ $other }»: { $stories }
desk-terms-merged = «{ $name }» теперь часть «{ $other }». Материалы переходят следом.
