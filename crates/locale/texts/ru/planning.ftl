## Desk: planning and the board

desk-plan-title = План
desk-plan-new = Запланировать материал
desk-plan-idea = О чём материал, в виде заголовка
desk-plan-idea-missing = Скажите в нескольких словах, о чём материал.
desk-plan-slot = Намечен на
desk-plan-slot-hint = Пожелание: само по себе оно ничего не публикует.
desk-plan-due = Срок сдачи
desk-plan-done = Материал в плане.
desk-plan-times-done = Сроки записаны.
desk-board = Доска
desk-board-list = Список
desk-board-view = Вид
desk-board-all = Все материалы
desk-board-mine = Только мои
desk-board-scrolls = Доска, прокручивается вбок
desk-board-today = Опубликовано сегодня
desk-board-more = Показать все
desk-board-due = Ждём к { $time }
desk-board-late = Срок был { $time }
desk-board-embargo = Эмбарго до { $time }
desk-board-keys = J и K ведут от карточки к карточке. Alt со стрелкой двигает выбранную карточку.
desk-late = Опаздывает
desk-legend-planned = В плане: пожелание, двигается свободно
desk-legend-scheduled = По расписанию: выйдет само
desk-calendar = Календарь
desk-day = День
desk-month = Месяц
desk-day-before = Предыдущий день
desk-day-after = Следующий день
desk-month-before = Предыдущий месяц
desk-month-after = Следующий месяц
desk-month-this = Этот месяц
desk-calendar-span = Период
desk-week = Неделя
desk-week-range = { $from } – { $to }
desk-week-day = { $weekday }, { $date }
desk-week-before = Предыдущая неделя
desk-week-after = Следующая неделя
desk-week-this = Эта неделя
desk-week-scrolls = План недели, прокручивается вбок
desk-week-morning = Утро
desk-week-midday = День
desk-week-evening = Вечер
desk-week-show = Показать
desk-week-none = На этот день ничего нет
desk-week-more = Ещё { $count }
desk-week-cut = На один из дней приходится больше, чем показано. Выберите рубрику или человека.
desk-week-pool = Пока без дня
desk-week-put = Поставить на день
desk-week-move = Перенести
desk-week-other-day = Другой день
desk-week-moved = Материал перенесён: { $day }.
desk-week-meanwhile = Не перенесён: кто-то другой успел раньше, теперь { $time }.
desk-week-taken-off = Не перенесён: кто-то другой снял его с этого дня.
desk-week-over = Не перенесён: он уже вышел, выйдет сам или от него отказались.
desk-week-past = Материал не перенесён: это время уже прошло.
desk-week-keys = J и K ведут от материала к материалу. Alt со стрелкой переносит выбранный на соседний день.
desk-legend-due = Срок сдачи: нужен к этому часу
desk-list-stages = Все стадии
desk-list-sections = Все рубрики
desk-list-people = Все люди
desk-list-languages = Все языки
desk-list-person = Человек
desk-list-from = Изменён с
desk-list-until = Изменён по
desk-list-words = Целые слова заголовка
desk-list-readers = Прочтения, 7 дней
desk-list-clear = Снять фильтры
desk-list-looks-on = Среди новейших материалов ничего нет. Можно просмотреть более старые.
desk-list-further = Искать дальше

## Desk: who has a story, and moving it on

desk-work = У кого материал и что дальше
desk-wait-for = Ждёт
desk-wait-nobody = Пока никого
desk-wait-yours = Ваш
desk-wait-take = Взять себе
desk-wait-hand = Передать
desk-wait-hand-to = Кому передать
desk-wait-ask = О чём просим?
desk-wait-done = Теперь материал у { $name }.
desk-wait-laid-down = Теперь материал никого не ждёт.
desk-wait-not-allowed = Чужие материалы передают только редакторы, и только тем, кто здесь пишет.
desk-move-writing = Начать писать
desk-move-editing = Отправить на редактуру
desk-move-ready = Готов к публикации
desk-move-back-planned = Вернуть в план
desk-move-back-writing = Вернуть автору
desk-move-back-editing = Вернуть на редактуру
desk-move-killed = Отклонить
desk-move-other = Другие шаги
desk-move-word = Со словом кому-нибудь
desk-move-by-rule = Кто следующий
desk-move-done = Материал продвинулся: { $stage }.
desk-move-meanwhile = Тем временем материал передвинули. Сейчас: { $stage }.
desk-move-not-open = Туда вы этот материал передвинуть не можете. Спросите редактора.

## Desk: what needs you

desk-needs-you = Ждёт вас
desk-needs-nothing = Вас ничего не ждёт.
desk-needs-oldest = Сначала давнее
desk-needs-assigned = Поручено вам
desk-needs-sent = Ждёт вашей редактуры
desk-needs-sent-back = Возвращено вам
desk-needs-unheld = Ждёт любого редактора
desk-needs-mention = { $name } спрашивает вас в заметке
desk-needs-by = { $name }, { $time }
desk-needs-look = Посмотреть
desk-needs-comments = { $count ->
    [one] { $count } комментарий ждёт решения
    [few] { $count } комментария ждут решения
    [many] { $count } комментариев ждут решения
   *[other] { $count } комментария ждут решения
}
desk-next-out = Скоро выйдет
desk-planned-today = Намечено на сегодня

## Desk: notes to colleagues

desk-notes = Заметки
desk-notes-open = { $count ->
    [one] { $count } открытая заметка
    [few] { $count } открытые заметки
    [many] { $count } открытых заметок
   *[other] { $count } открытой заметки
}
desk-notes-none = Заметок пока нет.
desk-notes-private = Заметки остаются в редакции. Читатели их никогда не видят.
desk-note-new = Написать заметку
desk-note-text = Заметка
desk-note-where = К какому абзацу
desk-note-whole = Ко всему материалу
desk-note-hint = Наберите @ и имя, чтобы спросить кого-нибудь.
desk-note-add = Добавить заметку
desk-note-answer = Ответить
desk-note-settle = Закрыть заметку
desk-note-reopen = Открыть снова
desk-note-gone = Её текста больше нет
desk-note-show = Показать в тексте
desk-note-settled-by = Заметку закрыл(а) { $name }
desk-note-added = Заметка добавлена.
desk-note-answered = Ответ добавлен.
desk-note-is-settled = Заметка закрыта.
desk-note-is-open = Заметка снова открыта.
desk-note-empty = Сначала напишите заметку.
desk-note-away = Заметку не удалось отправить. Она сохранена здесь; попробуйте ещё раз.
desk-note-paragraph = Абзац { $number }

## Desk: checks before publishing

desk-checks = Перед выходом
desk-checks-tab = Проверки
desk-checks-fix = { $count ->
    [one] Исправить: { $count }
    [few] Исправить: { $count }
    [many] Исправить: { $count }
   *[other] Исправить: { $count }
}
desk-checks-fine = Ничто не мешает.
desk-checks-must = Нужно исправить до выхода.
desk-checks-stopped = Материал не опубликован. Исправьте то, что ниже, и опубликуйте снова.
desk-checks-asks = Материал ещё не опубликован. Ниже советы; можно продолжить и так.
desk-checks-place = Перейти
desk-check-headline = Нет заголовка
desk-check-section = Не выбрана рубрика
desk-check-alt = У снимка нет замещающего текста
desk-check-embargo = Выйдет раньше конца эмбарго
desk-check-credit = Не указано, чей снимок
desk-check-link = Ссылка здесь никуда не ведёт
desk-check-headline-long = Заголовок длинен для телефона
desk-check-notes = Есть открытые заметки
desk-check-standfirst = Нет вводки
desk-check-first-name = Кто-то назван без имени
desk-editor-decorative = Украшение: не говорит ничего сверх текста
desk-look-search = В результатах поиска
desk-look-social = При пересылке

## Desk: who is here

desk-here = Сейчас здесь
desk-here-name = { $name }, сейчас здесь
