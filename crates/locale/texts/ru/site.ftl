## Desk: settings

desk-settings = Настройки
desk-set-kept = Настройки сохранены.
desk-set-overtaken = Кто-то успел это изменить. Написанное вами осталось здесь; сохраните ещё раз, если оно должно действовать.
desk-set-default = Обычно: { $word }
desk-set-on = да
desk-set-off = нет
desk-set-empty = пусто
desk-set-usual = Как обычно: { $word }
desk-set-looks = Выглядит так
desk-set-log = Изменения настроек
desk-set-names = Названия
desk-set-names-explains = Как называется издание. Его названия на других языках — в разделе «Языки».
desk-set-title = Название
desk-set-title-hint = Стоит вверху каждой страницы, в лентах и в ссылках, которыми делятся.
desk-set-tagline = Строка под названием
desk-set-tagline-hint = Стоит внизу страниц и говорит поисковикам, что это за сайт.
desk-set-mark = Знак
desk-set-mark-hint = Картинка рядом с названием, на вкладках и в ссылках без картинки. Её адрес здесь, начиная с /wp-content/uploads/.
desk-set-brand = Цвет
desk-set-brand-hint = Ссылки, ярлыки и кнопки на светлом фоне; пишется как #0b4d63. Он должен читаться как текст на белом.
desk-set-brand-dark = Цвет на тёмном фоне
desk-set-brand-dark-hint = То же, когда сайт показан тёмным. Если пусто, берётся ближайший к другому цвет, который там читается.
desk-set-languages = Языки
desk-set-languages-explains = Основной язык и другие выпуски со своей главной страницей. Материалы следуют за своим языком; переехавшая главная оставляет перенаправление.
desk-set-language = Основной язык
desk-set-language-hint = На нём материалы и страницы, если не сказано иное, и сама редакция. Код, например en, fa или pt-BR.
desk-set-edition-new = Ещё один выпуск
desk-set-edition-language = Язык
desk-set-edition-language-hint = Код, например fa или de. Чтобы закрыть выпуск, очистите все поля.
desk-set-edition-prefix = Первая часть адреса
desk-set-edition-prefix-hint = fa ставит главную страницу по адресу /fa/.
desk-set-dates = Даты
desk-set-dates-explains = Когда начинаются дни и как их пишет каждый язык. В адресах и для машин даты всегда григорианские.
desk-set-zone = Часовой пояс
desk-set-zone-hint = По нему начинаются дни, показывается время и даты попадают в адреса. Имя, например Europe/Paris, или +03:30.
desk-set-calendar = Календарь
desk-set-digits = Цифры
desk-set-addresses = Адреса
desk-set-addresses-explains = Как составляются адреса. Если это изменить, материалы переедут в фоне, и каждый старый адрес поведёт к новому.
desk-set-permalink = Адреса материалов
desk-set-permalink-hint = Образец из %year%, %monthnum%, %day%, %hour%, %minute%, %second%, %post_id%, %postname%, %category% и %author%.
desk-set-section-base = Перед рубриками
desk-set-section-base-hint = news ставит рубрику «Спорт» по адресу /news/sport/. Пусто: /sport/.
desk-set-tag-base = Перед метками
desk-set-tag-base-hint = tag ставит метку «Лодки» по адресу /tag/lodki/.
desk-set-author-base = Перед людьми
desk-set-author-base-hint = author ставит материалы человека по адресу /author/имя/.
desk-set-guesses = Угадывать адреса с ошибкой
desk-set-guesses-hint = Неизвестный адрес ведёт к материалу, чей адрес так начинается.
desk-set-pages = Списки и ленты
desk-set-pages-explains = Сколько помещается на странице.
desk-set-per-page = Материалов на странице
desk-set-per-page-hint = Главной, рубрики и любого другого списка.
desk-set-per-feed = Материалов в ленте
desk-set-per-feed-hint = Самые новые, в RSS, Atom и JSON.
desk-set-reading-days = Сколько дней хранить число прочтений
desk-set-reading-days-hint = Прочтения считаются по часам, без cookie, адресов и чего-либо ещё о читателе. 0: ничего не считается.
desk-set-raw-html = Показывать блоки HTML
desk-set-raw-html-hint = Показывает блоки HTML из перенесённых материалов, очищенные от всего, что может выполняться.
desk-set-comments = Комментарии
desk-set-comments-explains = Что могут писать читатели и что ждёт модератора. У рубрики или отдельного материала могут быть свои правила.
desk-set-record = Кто что сказал
desk-set-record-explains = Что читатели могут делать с тем, что внесено в запись.
desk-set-record-files = Читатели могут взять её файлом
desk-set-record-files-hint = CSV и JSON Lines по адресу /statements/: подтверждённое и только тех, у кого есть страница. Редакция может взять файл всегда.
desk-set-record-licence = Лицензия таких файлов
desk-set-record-licence-hint = Что с ними можно делать другим: словами или адресом, например https://creativecommons.org/licenses/by/4.0/. Стоит в каждой строке.
desk-set-record-objections = Читатели могут возразить
desk-set-record-objections-hint = Рядом с каждыми словами стоит ссылка на форму; присланное ждёт в редакции, а ответ может стоять рядом со словами.
desk-set-record-proposals = Читатели видят предложенное машиной
desk-set-record-proposals-hint = Каждое говорит, что редактор его не проверял, что его прочло и с какой уверенностью. В лентах, файлах и разметке его нет.
desk-set-open = Принимать комментарии
desk-set-open-hint = Без этого ни один материал не принимает новых комментариев; прежние остаются.
desk-set-comment-mode = Кто может комментировать
desk-set-comment-mode-hint = Там, где ни рубрика, ни материал не говорят иного.
desk-set-close-after = Закрывать через (дней)
desk-set-close-after-hint = Через сколько дней материал больше не принимает комментариев. 0: никогда.
desk-set-links-max = Ссылок без задержки
desk-set-links-max-hint = Комментарий, где ссылок больше, ждёт модератора.
desk-set-spam-hold = Задерживать с такой оценки спама
desk-set-spam-hold-hint = От 1 до 100, где 100 — наверняка спам; 0 не задерживает ничего из-за оценки. Фильтр учится на каждом решении о комментарии.
desk-set-spam-mark = Относить к спаму с такой оценки
desk-set-spam-mark-hint = От 1 до 100; такие комментарии не ждут ни в какой очереди. 0 оставляет каждое решение модератору.
desk-set-held-words = Слова, которые задерживают
desk-set-held-words-hint = По одному в строке: casino где угодно, "free money" целыми словами, ~lend во всех формах, /ca.h/ как шаблон. Комментарий с одним из них ждёт модератора.
desk-set-barred-words = Слова, с которыми не берут
desk-set-barred-words-hint = Слова, адреса почты или сети, по одному в строке, как выше. Комментарий с одним из них не принимается.
desk-set-held-networks = Сети, чьи комментарии ждут
desk-set-held-networks-hint = По одной в строке, например 203.0.113.0/24 или 2001:db8::/32; после пробела можно указать причину. Комментарии оттуда ждут модератора.
desk-set-barred-networks = Сети, чьи комментарии не принимаются
desk-set-barred-networks-hint = Пишутся так же. Комментарии оттуда не принимаются.
desk-set-newcomer-minutes = Задерживать новичков, минут
desk-set-newcomer-minutes-hint = Всё с адреса почты ждёт, пока его первому комментарию не исполнится столько. 0: никогда.
desk-set-reasons = Причины решений
desk-set-reasons-hint = По одной в строке. Модератор выбирает одну из них, и она хранится вместе с решением.
desk-set-length-max = Самый длинный комментарий
desk-set-length-max-hint = В знаках.
desk-set-flood-max = Комментариев за десять минут
desk-set-flood-max-hint = Столько может написать один читатель.
desk-set-edit-minutes = Минут на правку комментария
desk-set-edit-minutes-hint = Столько автор может изменять или отозвать комментарий. 0 — никогда.
desk-set-asks-website = Спрашивать сайт
desk-set-asks-website-hint = В форме есть поле для адреса сайта читателя.
desk-set-client-days = Забывать сетевые адреса через
desk-set-client-days-hint = В днях. Тогда адрес, с которого пришёл комментарий, удаляется.
desk-set-threads = Обсуждений на странице
desk-set-threads-hint = Комментарии со всеми ответами, прежде чем начнётся следующая страница.
desk-set-depth = Ответы с отступом
desk-set-depth-hint = На сколько ступеней сдвигаются ответы, прежде чем идти друг под другом.
desk-set-trust = Организация
desk-set-trust-explains = Кто это издание для других. Это стоит в trust.txt, security.txt и в данных для поисковиков.
desk-set-contact = Связь
desk-set-contact-hint = Почта или полный адрес, где вас находят читатели; виден всем. Пусто: страница контактов.
desk-set-security = Связь по безопасности
desk-set-security-hint = Куда сообщить об уязвимости: почта, полный адрес или tel:+…; виден всем в security.txt. Пусто: связь выше.
desk-set-same-as = В других местах
desk-set-same-as-hint = Ваши собственные страницы в других местах, по полному адресу в строке.
desk-set-belongs-to = Входит в
desk-set-belongs-to-hint = Объединения, в которых вы состоите, по полному адресу в строке.
desk-set-controlled-by = Кто управляет
desk-set-controlled-by-hint = Полный адрес того, кто управляет изданием.
desk-set-controls = Чем управляет
desk-set-controls-hint = Другие издания, которыми вы управляете, по полному адресу в строке.
desk-set-policies = Доверие и правила
desk-set-policies-explains = Напишите каждое один раз: оно станет страницей, а поисковики и trust.txt узнают, где она. Позже менять в редакторе, с историей.
desk-set-crawlers = Роботы
desk-set-crawlers-explains = О чём просят машины, которые читают весь сайт. Честные слушаются; других отсюда не заставить.
desk-set-hides = Прятать от поисковиков
desk-set-hides-hint = Просит поисковики не показывать ни одной страницы. Для сайта, который ещё не открыт.
desk-set-no-training = Не пускать обучение ИИ
desk-set-no-training-hint = Просит тех, кто собирает тексты для обучения языковых моделей, не приходить: в robots.txt и trust.txt. Результаты поиска не меняются.
desk-set-no-answers = Не пускать ответы ИИ
desk-set-no-answers-hint = Просит помощников и поиск с ИИ не брать страниц для ответа. Кто спросит там, не будет приведён сюда.
desk-set-flaw-missing = Заполните это поле.
desk-set-flaw-long = Напишите не больше { $most } букв.
desk-set-flaw-lines = Напишите не больше { $most } строк.
desk-set-flaw-number = Напишите целое число от { $least } до { $most }.
desk-set-flaw-network = Строка { $line } начинается не с сети: { $word }
desk-set-flaw-entry-empty = Строка { $line }: искать нечего.
desk-set-flaw-pattern-all = Строка { $line }: этому шаблону подходит всё.
desk-set-flaw-pattern = В строке { $line } шаблон, который нельзя прочесть: { $word }
desk-set-flaw-patterns = Со строки { $line } шаблонов больше { $most }.
desk-set-flaw-patterns-large = Со строкой { $line } поиск по шаблонам занимает слишком много времени: сделайте их короче или проще.
desk-trial = Проба списков слов
desk-trial-do = Сначала испытать списки
desk-trial-not-kept = Пока ничего не сохранено.
desk-trial-cut = На большее не хватило времени.
desk-trial-tried = { $count ->
    [one] Проверено на { $count } новейшем комментарии.
    [few] Проверено на { $count } новейших комментариях.
    [many] Проверено на { $count } новейших комментариях.
   *[other] Проверено на { $count } новейшего комментария.
}
desk-trial-barred = { $count ->
    [one] { $count } был бы отклонён
    [few] { $count } были бы отклонены
    [many] { $count } были бы отклонены
   *[other] { $count } было бы отклонено
}
desk-trial-held = { $count ->
    [one] { $count } ждал бы модератора
    [few] { $count } ждали бы модератора
    [many] { $count } ждали бы модератора
   *[other] { $count } ждало бы модератора
}
desk-trial-approved = { $count ->
    [one] Из них одобрено модератором: { $count }.
    [few] Из них одобрено модератором: { $count }.
    [many] Из них одобрено модератором: { $count }.
   *[other] Из них одобрено модератором: { $count }.
}
desk-trial-refused = { $count ->
    [one] Из них отклонено или признано спамом модератором: { $count }.
    [few] Из них отклонено или признано спамом модератором: { $count }.
    [many] Из них отклонено или признано спамом модератором: { $count }.
   *[other] Из них отклонено или признано спамом модератором: { $count }.
}
desk-trial-unseen = { $count ->
    [one] Из них опубликовано без чьего-либо решения: { $count }.
    [few] Из них опубликовано без чьего-либо решения: { $count }.
    [many] Из них опубликовано без чьего-либо решения: { $count }.
   *[other] Из них опубликовано без чьего-либо решения: { $count }.
}
desk-set-flaw-zone = Напишите часовой пояс, например Europe/Paris, или +03:30.
desk-set-flaw-language = Напишите код языка, например en, fa или pt-BR.
desk-set-flaw-permalink-tag = «{ $word }» здесь неизвестно.
desk-set-flaw-permalink-same = В образце нужен %postname% или %post_id%, иначе у двух материалов был бы один адрес.
desk-set-flaw-permalink-form = Начните с косой черты, строчными буквами и не с части, которая нужна самой программе.
desk-set-flaw-base = Напишите одну часть адреса: строчные буквы, цифры и дефисы, и не год.
desk-set-flaw-taken = По адресу { $word } стоит другое.
desk-set-flaw-twice = Выпуск на этом языке уже есть.
desk-set-flaw-address = «{ $word }» — не полный адрес. Он начинается с https://.
desk-set-flaw-contact = По «{ $word }» не связаться. Напишите адрес почты или адрес, который начинается с https://.
desk-set-flaw-mark = Там нет нашей картинки, размер которой известен.
desk-set-flaw-colour = Напишите цвет как # и шесть цифр, например #0b4d63.
desk-set-flaw-contrast = Этот цвет слишком бледен, чтобы читаться на белом. Ближайший читаемый — { $word }.
desk-set-flaw-contrast-dark = Этот цвет слишком тёмен, чтобы читаться на тёмном фоне. Ближайший читаемый — { $word }.
desk-mark-title = Картинка как знак
desk-mark-hint = Стоит рядом с названием, значком на вкладках и телефонах и в ссылках без картинки. PNG, JPEG или WebP, не меньше 48 пикселей в каждую сторону; лучше всего квадрат.
desk-mark-alt = Знак, какой он сейчас
desk-mark-keep = Взять эту картинку
desk-mark-remove = Обойтись без знака
desk-mark-kept = Знак сохранён.
desk-mark-removed = Знака больше нет.
desk-mark-missing = Сначала выберите картинку.
desk-mark-shape = Знак не ниже и не уже 48 пикселей и не больше чем в восемь раз длиннее своей высоты.
desk-mark-no-picture = Знак — это картинка: PNG, JPEG или WebP.

## Desk: pages on how the newsroom works

desk-policy-ownership = Владельцы и средства
desk-policy-ownership-hint = Кому принадлежит издание, кто за него платит и что они могут решать.
desk-policy-ethics = Этические правила
desk-policy-ethics-hint = Что вашим людям можно и чего нельзя.
desk-policy-principles = Редакционные принципы
desk-policy-principles-hint = По чему вы выбираете и рассказываете.
desk-policy-corrections = Как мы исправляем ошибки
desk-policy-corrections-hint = Как вы исправляете и как сообщить вам об ошибке. На неё ссылаются исправления.
desk-policy-verification = Как мы проверяем факты
desk-policy-verification-hint = Как вы проверяете то, что вам говорят.
desk-policy-masthead = Кто здесь работает
desk-policy-masthead-hint = Ваши люди и что они делают.
desk-policy-contact = Контакты
desk-policy-contact-hint = Как с вами связаться читателям и источникам.
desk-policy-privacy = Личные данные
desk-policy-privacy-hint = Что вы знаете о читателях и что с этим бывает.
desk-policy-terms = Условия пользования
desk-policy-terms-hint = На каких условиях сайт можно читать и использовать.
desk-policy-kept = { $name }: сохранено.
desk-policy-none = Такой страницы ещё нет.
desk-policy-found = Узнана по адресу
desk-policy-edit = Править
desk-policy-forget = Больше не называть
desk-policy-add = Написать или выбрать
desk-policy-title = Заголовок
desk-policy-text = Текст
desk-policy-text-hint = Простой текст или Markdown. Он сразу виден всем.
desk-policy-publish = Опубликовать страницу
desk-policy-choose = Или страница, которая уже есть
desk-policy-name-it = Назвать эту страницу
desk-policy-page-gone = Выберите страницу, которую видят читатели.
desk-policy-text-long = Текст слишком длинный.
desk-policy-not-published = Страница не опубликована: { $word }

## Desk: menus

desk-set-menus = Меню
desk-set-menus-explains = Куда ведут верх и низ страниц. Пункт следует за своей целью, когда та переезжает, и не показан, пока она не видна всем.
desk-menu-head = Верх
desk-menu-head-hint = Без пунктов: рубрики.
desk-menu-foot = Низ
desk-menu-foot-hint = Без пунктов: все страницы, сначала новые.
desk-menu-kept = Меню сохранено.
desk-menu-nothing-there = Там ничего нет. Напишите наш адрес, например /sport/, или полный с https://.
desk-menu-new = Новый пункт
desk-menu-name = Название
desk-menu-below = Под предыдущим
desk-menu-up = Выше
desk-menu-down = Ниже
