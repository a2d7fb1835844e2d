## Desk: keys for programs

desk-tokens-title = پروگراموں کی چابیاں
desk-tokens-explains = جس پروگرام کے پاس چابی ہو وہ وہی کرتا ہے جس کی آپ کو اجازت ہے، اور اس سے زیادہ نہیں جو آپ یہاں چنیں۔ آپ کا کردار بدلے تو آپ کی چابیاں بھی اسی حساب سے کھولتی ہیں۔
desk-tokens-name = یہ کس لیے ہے
desk-tokens-name-missing = لکھیں کہ چابی کس لیے ہے، زیادہ سے زیادہ 200 حروف میں۔
desk-tokens-too-many = { $count ->
    [one] آپ کے پاس { $count } چابی ہے۔ جس کی ضرورت نہیں رہی اسے ختم کریں۔
   *[other] آپ کے پاس { $count } چابیاں ہیں۔ جس کی ضرورت نہیں رہی اسے ختم کریں۔
}
desk-tokens-scopes = یہ کیا کر سکتی ہے
desk-tokens-scopes-missing = کم از کم ایک کام چنیں۔
desk-tokens-read = خبریں اور ان پر جو گزرے پڑھنا
desk-tokens-write = خبریں لکھنا اور بدلنا
desk-tokens-publish = خبریں شائع کرنا، درست کرنا اور واپس لینا
desk-tokens-comments = تبصرے پڑھنا اور ان پر فیصلہ کرنا
desk-tokens-media = تصویریں اور فائلیں شامل کرنا اور ان کا بیان لکھنا
desk-tokens-all = ہر وہ کام جس کی آپ کو اجازت ہے
desk-tokens-end = یہ ختم ہو گی
desk-tokens-days = { $count } دن بعد
desk-tokens-never = جب آپ ختم کریں
desk-tokens-make = چابی بنائیں
desk-tokens-made = چابی ”{ $name }“
desk-tokens-once = اسے ابھی نقل کر کے محفوظ جگہ رکھیں۔ یہ صرف اسی بار دکھائی جاتی ہے۔
desk-tokens-used = آخری استعمال { $date }
desk-tokens-unused = کبھی استعمال نہیں ہوئی
desk-tokens-until = ختم { $date }
desk-tokens-ended = چابی ”{ $name }“ اب کچھ نہیں کھولتی۔
