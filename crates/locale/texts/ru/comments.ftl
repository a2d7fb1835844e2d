## Comments

comments = Комментарии
comments-count = { $count ->
    [one] { $count } комментарий
    [few] { $count } комментария
    [many] { $count } комментариев
   *[other] { $count } комментария
}
comments-none = Комментариев пока нет. Если вы там были или знаете больше, начните здесь.
comments-sort = Порядок
comments-oldest = Сначала старые
comments-newest = Сначала новые
comments-most-liked = Сначала популярные
comments-more = { $count ->
    [one] Показать ещё { $count } комментарий
    [few] Показать ещё { $count } комментария
    [many] Показать ещё { $count } комментариев
   *[other] Показать ещё { $count } комментария
}
comment-replies = { $count ->
    [one] { $count } ответ
    [few] { $count } ответа
    [many] { $count } ответов
   *[other] { $count } ответа
}
comment-reply = Ответить
comment-reply-to = Ответить: { $name }
comment-report = Пожаловаться
comment-like = Нравится
comment-unlike = Снять отметку
comment-likes = { $count ->
    [one] Нравится { $count } читателю
    [few] Нравится { $count } читателям
    [many] Нравится { $count } читателям
   *[other] Нравится { $count } читателя
}
comment-answers = в ответ: { $name }
comment-permalink = Ссылка на комментарий от { $date }
comment-staff = Редакция
comment-new = Новый
comments-arrived = { $count ->
    [one] { $count } новый комментарий
    [few] { $count } новых комментария
    [many] { $count } новых комментариев
   *[other] { $count } нового комментария
}
comment-editors-pick = Выбор редакции
comment-pinned = Закреплён
comment-locked = Ответы здесь больше не принимаются
comment-error-locked = На этот комментарий больше нельзя отвечать. Можно написать новый.
comment-anonymous = Без имени
comment-removed = Модератор удалил этот комментарий: он нарушал правила.
comment-gone = Этот комментарий удалён.
comment-withdrawn = Автор удалил этот комментарий.
comment-withdrawn-own = Ваш комментарий удалён.
comment-held = Ожидает прочтения
comment-held-note = Прежде чем комментарий появится, его читает сотрудник ({ $paper }), обычно в течение часа. Здесь его видите только вы.
comment-posted = Ваш комментарий опубликован.
comment-go-to = Перейти к вашему комментарию
comment-edit = Изменить
comment-withdraw = Отозвать
comment-own-until = Его можно изменить или отозвать до { $time }.
comment-edit-title = Изменить комментарий
comment-edit-save = Сохранить
comment-edited = Изменён
comments-closed = Комментарии к этому материалу закрыты.
comments-closed-on = Комментарии к этому материалу закрыты { $date }.
comments-open-days = { $count ->
    [one] Комментарии открыты { $count } день. Имена публикуются так, как вы их указали.
    [few] Комментарии открыты { $count } дня. Имена публикуются так, как вы их указали.
    [many] Комментарии открыты { $count } дней. Имена публикуются так, как вы их указали.
   *[other] Комментарии открыты { $count } дня. Имена публикуются так, как вы их указали.
}
comments-read-first = Каждый комментарий прочитывают до публикации.
comments-read-newcomers = Первый комментарий каждого прочитывают до публикации.
comments-about = О комментариях
comment-rules = Правила комментирования
comments-how-we-moderate = Как мы модерируем

## Comment form

comment-form-title = Оставить комментарий
comment-form-replying-to = Ответ: { $name }
comment-form-cancel-reply = Отменить ответ
comment-form-email-note = Ваш адрес эл. почты не будет опубликован.
comment-form-as-staff = Вы вошли в редакцию. Вы пишете под именем { $name } с этой пометкой:
comment-form-required-note = Обязательные поля отмечены знаком { $mark }
comment-form-asterisk = звёздочка
comment-form-comment = Комментарий
comment-form-name = Имя
comment-form-email = Эл. почта
comment-form-website = Сайт
comment-form-keep = Запомнить моё имя и адрес на этом устройстве
comment-form-post = Отправить комментарий
comment-form-honeypot = Не заполняйте это поле

## Comment form, when something is wrong

comment-error-summary = Есть ошибка. Ничего ещё не опубликовано; то, что вы написали, сохранено ниже.
comment-error-empty = Прежде чем отправлять, напишите комментарий.
comment-error-too-long = { $count ->
    [one] Сократите комментарий: не больше { $count } знака.
    [few] Сократите комментарий: не больше { $count } знаков.
    [many] Сократите комментарий: не больше { $count } знаков.
   *[other] Сократите комментарий: не больше { $count } знака.
}
comment-error-name-missing = Укажите имя.
comment-error-name-too-long = Укажите имя короче.
comment-error-email-missing = Укажите адрес эл. почты.
comment-error-email-form = Укажите адрес эл. почты в виде name@example.org.
comment-error-website-form = Укажите адрес сайта, начиная с https://, или оставьте поле пустым.
comment-error-duplicate = Этот комментарий вы уже отправили.
comment-error-too-fast = { $count ->
    [one] За короткое время вы отправили { $count } комментарий. Этот сохранён, его можно отправить в { $time }.
    [few] За короткое время вы отправили { $count } комментария. Этот сохранён, его можно отправить в { $time }.
    [many] За короткое время вы отправили { $count } комментариев. Этот сохранён, его можно отправить в { $time }.
   *[other] За короткое время вы отправили { $count } комментария. Этот сохранён, его можно отправить в { $time }.
}
comment-error-links = { $count ->
    [0] Уберите из комментария ссылки.
    [one] Оставьте в комментарии не больше { $count } ссылки.
    [few] Оставьте в комментарии не больше { $count } ссылок.
    [many] Оставьте в комментарии не больше { $count } ссылок.
   *[other] Оставьте в комментарии не больше { $count } ссылки.
}
comment-error-form-expired = Форма была открыта слишком долго. Проверьте комментарий и отправьте его ещё раз.
comment-error-closed = Комментарии к этому материалу закрыты. Ваш комментарий не опубликован; его можно скопировать отсюда.
comment-error-parent-gone = Комментария, на который вы отвечаете, больше нет. Свой можно отправить отдельно.
comment-error-refused = Этот комментарий нельзя опубликовать.
comment-error-not-sent = Комментарий не отправлен: связь прервалась. Он сохранён на этом устройстве.
comment-error-try-again = Попробовать снова

## Reporting a comment

report-question = Что не так с этим комментарием?
report-abuse = Оскорбления или травля
report-spam = Спам или реклама
report-private = Раскрывает личные сведения
report-off-topic = Не по теме
report-false = Неправда
report-illegal = Нарушает закон
report-other = Другое
report-words = Что следует знать модератору? (необязательно)
report-send = Отправить жалобу
report-cancel = Отмена
report-sent = Спасибо, жалоба передана модераторам. Жалобы они смотрят первыми. Ответа вам не придёт.
