## Desk: the library of pictures and files

desk-media-title = Медиатека
desk-media-add = Добавить снимки
desk-media-find = Искать по подписи, месту, фотографу
desk-media-kind = Вид
desk-media-any-kind = Все виды
desk-media-pictures = Снимки
desk-media-films = Фильмы
desk-media-sounds = Записи
desk-media-files = Файлы
desk-media-state = Состояние
desk-media-any-state = Любое состояние
desk-media-no-alt = Без замещающего текста
desk-media-no-credit = Не указано, чей снимок
desk-media-ending = Права истекают
desk-media-unused = Не используется
desk-media-used = { $count ->
    [one] Используется { $count } раз
    [few] Используется { $count } раза
    [many] Используется { $count } раз
   *[other] Используется { $count } раза
}
desk-media-bare = { $count ->
    [one] { $count } снимок без замещающего текста
    [few] { $count } снимка без замещающего текста
    [many] { $count } снимков без замещающего текста
   *[other] { $count } снимка без замещающего текста
}
desk-media-none = Здесь ничего не нашлось.
desk-media-number = Снимок { $number }
desk-media-choose = Файлы с вашего устройства
desk-media-takes = JPEG, PNG, WebP, GIF, видео, звук и PDF. Перетащите их на эту страницу, можно сразу много.
desk-media-send = Отправить
desk-media-added = { $count ->
    [one] { $count } файл здесь.
    [few] { $count } файла здесь.
    [many] { $count } файлов здесь.
   *[other] { $count } файла здесь.
}
desk-media-none-chosen = Сначала выберите файл.
desk-media-refused = Принято не всё.
desk-media-empty = { $name }: не принято, файл пуст.
desk-media-large = { $name }: не принято, в файле больше { $most } МБ.
desk-media-pixels = { $name }: не принято, больше { $most } миллионов пикселей. Уменьшите снимок и отправьте снова.
desk-media-svg = { $name }: не принято, SVG может содержать сценарии. Отправьте в PNG.
desk-media-html = { $name }: не принято, это веб-страница.
desk-media-avif = { $name }: не принято, AVIF хранит место съёмки. Отправьте в JPEG, PNG или WebP.
desk-media-moves = { $name }: не принято, движущиеся картинки присылайте в GIF или как видео.
desk-media-unknown = { $name }: не принято, такой тип здесь неизвестен.
desk-media-broken = { $name }: не принято, файл повреждён. Сохраните его заново и отправьте снова.
desk-media-too-many = { $name }: не принято, слишком много отправляется сразу. Отправьте, когда придёт остальное.
desk-media-sent = { $name }, отправлено { $part } процентов
desk-media-arrived = { $name }: файл здесь.
desk-media-broke = { $name }: файл пришёл не целиком. Связь оборвалась; пришедшее сохранено.
desk-media-open = Открыть
desk-media-words = Что о нём сказано
desk-media-view = Вид снимка
desk-media-alt-hint = Что бы вы сказали по телефону? Скажите, что видно и важно для материала, а не что это снимок.
desk-media-caption = Подпись
desk-media-copyright = Авторское право
desk-media-source = Источник
desk-media-name-hint = Только для редакции.
desk-media-rights = Можно показывать до
desk-media-rights-hint = Пусто: всегда. С этой секунды его нет ни на одной странице, ни в списках, ни в лентах. Время по часам:
desk-media-fallback = Что встанет на его место
desk-media-fallback-hint = Другой снимок, который читатели видят с этого времени. Ничего: место остаётся пустым.
desk-media-too-long = Слишком длинно. Сократите.
desk-media-no-time = Напишите день и время.
desk-media-no-point = Напишите числа от 0 до 100.
desk-media-no-fallback = Этот снимок не может его заменить: его нет, или это он сам.
desk-media-nothing = Ничего
desk-media-overtaken = Пока ничего не сохранено: кто-то другой уже изменил это. Сохранённое стоит под каждым отличающимся полем. Сохраните ещё раз, чтобы оставить своё.
desk-media-theirs = Сохранено тем временем
desk-media-point = Главная точка
desk-media-point-x = Процентов слева
desk-media-point-y = Процентов сверху
desk-media-point-at = { $x } процентов слева, { $y } процентов сверху
desk-media-point-hint = Нажмите на снимок, двигайте точку стрелками или напишите числа. Каждый кадр сохраняет её на виду. Снимки никогда не отражаются, и в изданиях справа налево.
desk-media-crop-wide = Широкий
desk-media-crop-card = Карточка
desk-media-crop-square = Квадрат
desk-media-take = Взять файл
desk-media-number-label = Номер
desk-media-added-at = Добавлено
desk-media-where = Где используется
desk-media-nowhere = Ни в одном материале.
desk-media-public = Читатели это видят.
desk-media-hidden = Читатели этого не видят.
desk-media-ended = Право на показ истекло: читатели нигде этого не видят.
desk-media-may-tell = Этот файл может сам выдать, где он сделан. Читатели получают его как есть: проверьте его до публикации.
desk-media-kept = Сведения сохранены.
desk-media-not-yours = Изменять это могут только редакторы. Вы можете это видеть.

## Desk: pictures in the editor

desk-media-upload = С этого устройства
desk-media-by-address = По адресу
desk-media-choose-one = Выбрать снимок
desk-media-sending = Отправляется { $name }
desk-media-ask-alt = Добавить замещающий текст
desk-media-lead = Главный снимок
desk-media-lead-hint = Над текстом и на карточке.
desk-media-lead-number = Его номер в медиатеке
desk-media-no-lead = В медиатеке нет снимка с номером { $value }.
