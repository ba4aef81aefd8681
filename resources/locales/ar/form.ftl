### البطاقات التي تُملأ.

form-expects-amount = المنتظر مبلغ، مثلا 1 500 000,00
form-expects-count = المنتظر عدد صحيح
form-expects-year = المنتظر سنة، مثلا 2026
form-expects-date = المنتظر تاريخ، مثلا 12/03/2026 أو 12 مارس 2026
form-expects-share = المنتظر نسبة مئوية من 0 إلى 100
form-kept = لم يُحفظ: { $expected }
form-add = إضافة
form-remove = حذف
form-no-file = أضف الوثيقة أولا إلى الملفات المرفقة بالبطاقة.
form-none = بدون
form-in-words = بالحروف
form-comma = { "، " }
form-unread-row = { $field } (السطر { $row })
form-raise = تقديم في الترتيب
form-lower = تأخير في الترتيب
