// A small paper in each language of the interface: what it is called, what it says, and how its pages are written.

const LATIN = /[0-9]/;
const ARABIC = /[٠-٩]/;
const PERSIAN = /[۰-۹]/;

/** `direction` and `digits` are those of the pages; `word` is found in `text`. */
export const LANGUAGES = {
  en: {
    direction: 'ltr', digits: LATIN,
    paper: 'The Quay Post', tagline: 'News from the quay', section: 'Harbour', author: 'Nora Field',
    headline: 'The bridge opens again', standfirst: 'Eight months later, the trams cross.', word: 'bridge',
    text: 'The bridge was closed for eight months. On Monday the first tram crossed it with its windows open.',
    reader: 'Sam', comment: 'I was on it.', answer: 'So was I, in the second car.',
  },
  de: {
    direction: 'ltr', digits: LATIN,
    paper: 'Die Hafenpost', tagline: 'Nachrichten vom Kai', section: 'Hafen', author: 'Nora Feld',
    headline: 'Die Brücke ist wieder offen', standfirst: 'Nach acht Monaten fahren die Bahnen.', word: 'Brücke',
    text: 'Die Brücke war acht Monate lang gesperrt. Am Montag fuhr die erste Bahn mit offenen Fenstern hinüber.',
    reader: 'Sam', comment: 'Ich war dabei.', answer: 'Ich auch, im zweiten Wagen.',
  },
  fr: {
    direction: 'ltr', digits: LATIN,
    paper: 'La Gazette du quai', tagline: 'Nouvelles du quai', section: 'Port', author: 'Nora Champ',
    headline: 'Le pont est rouvert', standfirst: 'Huit mois plus tard, les tramways passent.', word: 'pont',
    text: 'Le pont est resté fermé huit mois. Lundi, le premier tramway l’a traversé, fenêtres ouvertes.',
    reader: 'Sam', comment: 'J’y étais.', answer: 'Moi aussi, dans la deuxième voiture.',
  },
  es: {
    direction: 'ltr', digits: LATIN,
    paper: 'El Correo del Muelle', tagline: 'Noticias del muelle', section: 'Puerto', author: 'Nora Campo',
    headline: 'El puente vuelve a abrir', standfirst: 'Ocho meses después pasan los tranvías.', word: 'puente',
    text: 'El puente estuvo cerrado ocho meses. El lunes lo cruzó el primer tranvía con las ventanas abiertas.',
    reader: 'Sam', comment: 'Yo iba en él.', answer: 'Yo también, en el segundo coche.',
  },
  ru: {
    direction: 'ltr', digits: LATIN,
    paper: 'Портовая газета', tagline: 'Новости с набережной', section: 'Порт', author: 'Нора Полева',
    headline: 'Мост снова открыт', standfirst: 'Через восемь месяцев пошли трамваи.', word: 'мост',
    text: 'Мост был закрыт восемь месяцев. В понедельник по нему прошёл первый трамвай с открытыми окнами.',
    reader: 'Сэм', comment: 'Я был там.', answer: 'Я тоже, во втором вагоне.',
  },
  tr: {
    direction: 'ltr', digits: LATIN,
    paper: 'Rıhtım Postası', tagline: 'Rıhtımdan haberler', section: 'Liman', author: 'Nora Işık',
    headline: 'Köprü yeniden açıldı', standfirst: 'Sekiz ay sonra tramvaylar geçiyor.', word: 'köprü',
    text: 'Köprü sekiz ay kapalı kaldı. Pazartesi günü ilk tramvay pencereleri açık geçti.',
    reader: 'Sami', comment: 'Ben de oradaydım.', answer: 'Ben ikinci vagondaydım.',
  },
  ar: {
    direction: 'rtl', digits: ARABIC,
    paper: 'بريد الرصيف', tagline: 'أخبار من الرصيف', section: 'الميناء', author: 'نورا حقل',
    headline: 'الجسر يُفتح من جديد', standfirst: 'بعد ثمانية أشهر تعبر الترامات.', word: 'الجسر',
    text: 'بقي الجسر مغلقًا ثمانية أشهر. ويوم الاثنين عبره أول ترام ونوافذه مفتوحة.',
    reader: 'سامي', comment: 'كنت هناك.', answer: 'وأنا أيضًا، في العربة الثانية.',
  },
  fa: {
    direction: 'rtl', digits: PERSIAN,
    paper: 'پیک اسکله', tagline: 'خبرهای اسکله', section: 'بندر', author: 'نورا دشتی',
    headline: 'پل دوباره باز شد', standfirst: 'پس از هشت ماه ترامواها می‌گذرند.', word: 'پل',
    text: 'پل هشت ماه بسته بود. دوشنبه نخستین تراموا با پنجره‌های باز از آن گذشت.',
    reader: 'سام', comment: 'من هم آنجا بودم.', answer: 'من هم، در واگن دوم.',
  },
  he: {
    direction: 'rtl', digits: LATIN,
    paper: 'דואר הרציף', tagline: 'חדשות מהרציף', section: 'נמל', author: 'נורה שדה',
    headline: 'הגשר נפתח שוב', standfirst: 'אחרי שמונה חודשים עוברות החשמליות.', word: 'הגשר',
    text: 'הגשר היה סגור שמונה חודשים. ביום שני עברה עליו החשמלית הראשונה וחלונותיה פתוחים.',
    reader: 'סם', comment: 'הייתי שם.', answer: 'גם אני, בקרון השני.',
  },
  ur: {
    direction: 'rtl', digits: LATIN,
    paper: 'گھاٹ کی ڈاک', tagline: 'گھاٹ کی خبریں', section: 'بندرگاہ', author: 'نورا میدان',
    headline: 'پل دوبارہ کھل گیا', standfirst: 'آٹھ ماہ بعد ٹرامیں گزر رہی ہیں۔', word: 'پل',
    text: 'پل آٹھ ماہ بند رہا۔ پیر کو پہلی ٹرام کھلی کھڑکیوں کے ساتھ اس پر سے گزری۔',
    reader: 'سامی', comment: 'میں وہاں تھا۔', answer: 'میں بھی، دوسرے ڈبے میں۔',
  },
};
