### معاينة منتوج المرحلة: صفحاته كما تطبع.

preview-product = المنتوج
preview-product-keys = عرض منتوج المرحلة (F8 أو Ctrl + P)
preview-hide = الرجوع إلى الأداة
preview-hide-keys = الرجوع إلى الأداة (F8 أو Esc)
preview-arabic = بالعربية
preview-french = بالفرنسية
preview-width = ملء العرض
preview-whole = الصفحة كاملة
preview-setting = جار إعداد الصفحات…
preview-pages = { $count ->
    [zero] لا صفحة
    [one] صفحة واحدة
    [two] صفحتان
    [few] { $count } صفحات
    [many] { $count } صفحة
   *[other] { $count } صفحة
}
preview-page = صفحة { $number } من { $count }
preview-now = كما هو الملف اليوم
preview-frozen-on = المنتوج المحفوظ عند إغلاق المرحلة يوم { $date }
preview-frozen-count = { $count ->
    [zero] لا صيغة محفوظة
    [one] صيغة محفوظة واحدة
    [two] صيغتان محفوظتان
    [few] { $count } صيغ محفوظة
    [many] { $count } صيغة محفوظة
   *[other] { $count } صيغة محفوظة
}
preview-frozen-present = الحاضرون: { $names }
preview-frozen-reopened = أُعيد فتح المرحلة يوم { $date }: { $reason }
preview-frozen-kept = محفوظ في الملف دون تغيير. بصمته SHA-256: { $sha256 }…
preview-frozen-none = لم يحفظ أي منتوج مع هذا الإغلاق.
preview-open = فتح PDF
preview-unreadable = لا يمكن عرض هذا الملف هنا: افتحوه ببرنامج لقراءة ملفات PDF.
preview-no-page = لا توجد الصفحة { $number }.
preview-tool-none = أداة هذه المرحلة غير متوفرة بعد في البرنامج
preview-tool-none-mobilisation = دليل المرحلة معروض إلى الجانب. أما شبكة التفاوض وبطاقات اللقاء ومذكرة المجلس فغير متوفرة بعد، ولذلك لا منتوج لهذه المرحلة يطبع. وتوجد مشاريع الاتفاقيات في سجل الاتفاقيات.
preview-tool-none-follow-up = دليل المرحلة معروض إلى الجانب. أما جدولة الالتزامات ورسائل التذكير ومحاضر لجنة التتبع فغير متوفرة بعد، ولذلك لا منتوج لهذه المرحلة يطبع. وتوجد الالتزامات وبطاقات تتبعها في سجل الاتفاقيات.
preview-tool-agreements = الذهاب إلى الاتفاقيات
preview-key = عرض منتوج المرحلة صفحة صفحة
