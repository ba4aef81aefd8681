### قطع النافذة التي تعود في كل شاشة.

piece-step-done = أنجزت
piece-step-current = الجارية
piece-step-to-come = لاحقة

piece-progress-stop = أوقف

piece-attachment-title = الوثائق المرفقة
piece-attachment-add = أرفق ملفا
piece-attachment-open = افتح
piece-attachment-save = احفظ باسم…
piece-attachment-remove = احذف
piece-attachment-drop = يمكن كذلك سحب الملفات وإفلاتها في النافذة.
piece-attachment-empty = لا وثائق مرفقة بعد
piece-attachment-purpose = ترفق هنا المحاضر والمراسلات والدراسات والصور، وتحفظ كلها داخل ملف الجماعة.
piece-attachment-facts = { $kind } · { $size } · { $date }

piece-size-kilo = { $size } كيلوبايت
piece-size-mega = { $size } ميغابايت
attachment-failed = تعذر إرفاق الملف أو فتحه
attachment-reading = قراءة الملف جارية…
attachment-fingerprint = البصمة SHA-256: { $digits }
attachment-removed = حُذفت الوثيقة المرفقة: { $name }
attachment-too-large = حجم «{ $name }» يتجاوز { $most } ميغابايت: صغّروه أو أرفقوه على أجزاء.
attachment-no-file = «{ $name }» مجلد أو ملف فارغ.
attachment-there = «{ $name }» مرفق بهذه البطاقة من قبل، وبالمحتوى نفسه.
attachment-program = «{ $name }» ليس من صيغة معروفة ولا يُفتح من هنا: احفظوه أولا في مكان آخر.
attachment-unopened = تعذر فتح الوثيقة المرفقة
