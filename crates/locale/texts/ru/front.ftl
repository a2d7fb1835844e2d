## What stands first on a page

# Above a front that only the desk sees.
front-proof = Просмотр: страница, какой она будет { $time }
front-proof-more = Это видит только редакция. Ссылки на неопубликованные материалы пока никуда не ведут.
desk-front-title = Главные страницы
desk-front-place = Какая страница
desk-front-open = Открыть
desk-front-automatic = Пока эта страница заполняется сама. Ниже — с чего можно начать; читатели ничего не увидят, пока вы не опубликуете.
desk-front-standing-since = Сейчас на странице: версия { $number }, с { $time }.
desk-front-keys = Перетащите или выберите место и нажмите Alt со стрелкой. Клавиши от 1 до 9 ставят выбранный материал на это место. Оранжевая рамка: изменено, не опубликовано.
desk-front-changes = { $count ->
    [one] { $count } изменение не опубликовано
    [few] { $count } изменения не опубликованы
    [many] { $count } изменений не опубликовано
   *[other] { $count } изменения не опубликовано
}
desk-front-publish = Опубликовать
desk-front-publish-changes = { $count ->
    [one] Опубликовать { $count } изменение
    [few] Опубликовать { $count } изменения
    [many] Опубликовать { $count } изменений
   *[other] Опубликовать { $count } изменения
}
desk-front-drop = Отбросить изменения
desk-front-no-changes = Ничего не опубликовано: ничего не изменилось.
desk-front-conflict = { $name } тем временем публикует версию { $number }. Ваша работа не потеряна: она ниже.
desk-front-anyway = Всё равно опубликовать мою
desk-front-moved-on = Кто-то тем временем опубликовал версию. Ничего не изменено; сначала посмотрите её.
desk-front-kept-below = Ничего не опубликовано; сделанное вами сохранено ниже.
desk-front-changed = Изменено
desk-front-was = Было место { $number }
desk-front-lead = Главный материал
desk-front-rail = Колонка последнего
desk-front-band = Ряд
desk-front-list = Список
desk-front-shape = Вид
desk-front-rule = Заполняется из
desk-front-newest = Новое на странице
desk-front-read-day = Самое читаемое за 24 часа
desk-front-read-week = Самое читаемое за семь дней
desk-front-of-section = Новое в рубрике { $section }
desk-front-of-tag = Новое с тегом
desk-front-of-series = Новое в серии
desk-front-by-hand = Только вручную
desk-front-filled = { $shape }: { $rule }, { $count }
desk-front-which = Тег или серия
desk-front-which-hint = Название, если место заполняется из них.
desk-front-which-flaw = Нет рубрики, тега или серии с таким названием.
desk-front-stories = Материалы
desk-front-stories-flaw = Укажите число от 1 до { $most }.
desk-front-held-flaw = Здесь закреплено больше материалов, чем вмещает место.
desk-front-heading = Заголовок
desk-front-heading-hint = Пусто: название того, из чего заполняется.
desk-front-heading-flaw = В заголовке не больше 100 букв.
desk-front-story-flaw = Чего-то из стоящего здесь больше нет.
desk-front-too-much = На странице не больше { $slots } мест, { $stories } материалов на них и { $held } закреплённых вручную.
desk-front-edit = Изменить
desk-front-refresh = Показать
desk-front-up = Выше
desk-front-down = Ниже
desk-front-remove = Убрать
desk-front-add = Добавить место:
desk-front-editions = Ниже — новое из других изданий
desk-front-empty = { $number } пусто
desk-front-by-itself = Заполнено само
desk-front-held = Остаётся
desk-front-held-until = Остаётся до { $time }
desk-front-waits = Ждёт до { $time }
desk-front-unseen = Читателям не виден
desk-front-over = Его время здесь прошло
desk-front-until = Остаётся до
desk-front-pin = Закрепить здесь
desk-front-unpin = Отпустить
desk-front-earlier = Вперёд
desk-front-later = Назад
desk-front-line = Закреплено на { $number }: { $headline }.
desk-front-publishing = Публикация
desk-front-name = Название этой версии
desk-front-name-hint = Для коллег; можно не заполнять.
desk-front-from = Начиная с
desk-front-from-hint = Пусто: сразу. По часам { $zone }.
desk-front-from-flaw = Это время прошло.
desk-front-at = Посмотреть на момент
desk-front-at-hint = Любая минута впереди, со всем, что к ней выйдет. Пусто: сейчас.
desk-front-proof-copy = Просмотр
desk-front-proof = Как опубликовано
desk-front-published = Версия { $number } на странице.
desk-front-scheduled = Версия { $number } займёт её место { $time }.
desk-front-itself = Заполняется сама
desk-front-itself-done = Страница снова заполняется сама.
desk-front-to-itself = Пусть страница заполняется сама
desk-front-pool = Материалы для страницы
desk-front-find = Найти материал
desk-front-found-none = Ничего не найдено.
desk-front-put = Поставить на…
desk-front-compare = Сравнить
desk-front-versions = Версии
desk-front-no-versions = Ни одна версия ещё не опубликована.
desk-front-version = Версия { $number }
desk-front-standing = Сейчас на странице
desk-front-from-time = С { $time }
desk-front-copy-of = Возвращает версию { $number }
desk-front-restore = Вернуть
desk-front-restored = Версия { $number } снова на странице, как версия { $copy }.
desk-front-recall = Отменить
desk-front-recalled = Отменена
desk-front-recall-done = Версия { $number } отменена.
desk-front-recall-late = Версию { $number } нельзя отменить: она на странице или уже была на ней.
act-front = Главные страницы
act-front-published = Главная страница опубликована
act-front-scheduled = Главная страница запланирована
act-front-recalled = Главная страница отменена
desk-front-ahead-bound = Заглядывать вперёд могут только те, кто работает на всём сайте: там могут стоять материалы других рубрик под эмбарго. Оставьте время пустым.
