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
