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
most-read = Самое читаемое
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
search-building = Старые материалы ещё добавляются в поиск. Если чего-то не хватает, загляните через несколько минут.
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
