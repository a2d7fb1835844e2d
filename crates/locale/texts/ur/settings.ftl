## Desk: redirects

desk-redirects-title = پتوں کی منتقلی
desk-redirects-explains = ہمارا کوئی پتا کہاں لے جاتا ہے جب وہاں کچھ نہ رہے۔ قاری ایک ہی قدم میں پہنچتا ہے، چاہے چیز کتنی بار منتقل ہوئی ہو۔ منتقلی ہٹانے پر پتا نامعلوم ہو جاتا ہے (404)۔
desk-redirects-from = پرانا پتا
desk-redirects-to = لے جاتا ہے
desk-redirects-to-hint = ہمارا کوئی پتا جیسے ‎/about/‎ یا پورا پتا۔ اگر وہاں کی چیز ہمیشہ کے لیے ختم ہو گئی ہے تو خالی چھوڑیں (410)۔
desk-redirects-gone = ہمیشہ کے لیے ختم (410)
desk-redirects-add = منتقلی شامل کریں
desk-redirects-change = منتقلی بدلیں
desk-redirects-change-one = بدلیں
desk-redirects-keep = محفوظ کریں
desk-redirects-leave = ویسے ہی رہنے دیں
desk-redirects-remove = ہٹائیں
desk-redirects-search = پتوں میں تلاش
desk-redirects-find = تلاش
desk-redirects-none = ان الفاظ والی کوئی منتقلی نہیں۔
desk-redirects-total = { $count ->
    [one] { $count } منتقلی
   *[other] { $count } منتقلیاں
}
desk-redirects-next = مزید
desk-redirects-kept = “{ $address }” اب آگے لے جاتا ہے۔
desk-redirects-removed = “{ $address }” اب کہیں نہیں لے جاتا۔
desk-redirects-no-address = پرانا پتا ترچھی لکیر سے شروع ہوتا ہے، ہمارا ہوتا ہے اور اس میں سوالیہ نشان نہیں ہوتا۔ صفحۂ اول اور ادارتی میز کو منتقل نہیں کیا جا سکتا۔
desk-redirects-no-target = ایسا پتا لکھیں جو ترچھی لکیر سے شروع ہو، یا https:// کے ساتھ پورا پتا۔
desk-redirects-too-long = ایک پتے میں زیادہ سے زیادہ 2,048 حروف ہوتے ہیں۔
desk-redirects-loop = یہ وہیں واپس لے جاتا جہاں سے شروع ہوا۔
desk-redirects-stands = اس پتے پر ایک صفحہ ہے۔ پہلے اسے منتقل کریں یا واپس لیں۔
desk-redirects-columns = کوما یا ٹیب سے الگ دو کالم نہیں ہیں۔
desk-redirects-too-many = ایک بار میں 100,000 سے زیادہ سطریں نہیں لی جاتیں۔ باقی دوبارہ بھیجیں۔
desk-redirects-many = ایک ساتھ بہت سی
desk-redirects-lines = ہر سطر میں ایک منتقلی
desk-redirects-lines-hint = پرانا پتا، کوما یا ٹیب، اور منزل: ‎/old/,/new/‎۔ اگر آگے کچھ نہ ہو یا 410 ہو تو پتا ہمیشہ کے لیے ختم ہے۔ زیادہ سے زیادہ 100,000 سطریں۔
desk-redirects-file = یا ایسی سطروں کی فائل
desk-redirects-take = یہ سطریں لیں
desk-redirects-taken = { $count ->
    [one] { $count } منتقلی محفوظ ہوئی۔
   *[other] { $count } منتقلیاں محفوظ ہوئیں۔
}
desk-redirects-flaws = یہ سطریں محفوظ نہیں ہوئیں۔ درست کرنے کے لیے نیچے موجود ہیں:
desk-redirects-line = سطر { $number }: { $why }
desk-redirects-more-flaws = { $count ->
    [one] اور { $count } مزید سطر۔
   *[other] اور { $count } مزید سطریں۔
}
desk-redirects-by-desk = ادارتی میز سے
desk-redirects-by-move = منتقل ہونے سے
desk-redirects-by-import = درآمد سے
