### شاشة استيراد البرنامج.

## المراحل
intake-under = أخذ مشاريع البرنامج من جدول دون إعادة كتابتها.
intake-from = الملف: { $name }
intake-pasted = خلايا ملصقة
intake-step-file = الجدول
intake-step-columns = الأعمدة
intake-step-check = المراجعة
intake-step-finish = الاستيراد
intake-back = رجوع
intake-on = متابعة
intake-again = جدول آخر
intake-working = القراءة جارية…
intake-failed = تعذر الاستيراد

## الجدول
intake-file = من ملف
intake-formats = ملف Excel (XLSX وXLS) أو OpenDocument (ODS) أو نص مفصول الأعمدة (CSV وTXT وTSV).
intake-choose = اختر ملفا…
intake-kind = جداول
intake-purpose = إذا كان برنامج عمل الجماعة محفوظا في برنامج الجداول فاختر ملفه: يصير كل سطر مشروعا في السجل بكلفته وسنواته ومحوره والمستفيدين منه.
intake-promise = لا يكتب شيء قبل زر المرحلة الأخيرة، ويكفي Ctrl + Z واحد للتراجع عن كل شيء.
intake-rows = { $count ->
    [zero] لا أسطر
    [one] سطر واحد
    [two] سطران
    [few] { $count } أسطر
    [many] { $count } سطرا
   *[other] { $count } سطر
}
intake-paste = أو من الحافظة
intake-paste-hint = انسخ الخلايا من برنامج الجداول مع رؤوس أعمدتها والصقها هنا (Ctrl + V).
intake-paste-place = الصق الخلايا هنا
intake-paste-take = اقرأ الخلايا الملصقة

## الأعمدة
intake-table = كيف يقرأ الجدول
intake-table-hint = تم التعرف عليه تلقائيا؛ صحح ما لا يناسب.
intake-hidden = مخفية
intake-header = سطر رؤوس الأعمدة
intake-row = السطر { $number }
intake-two-rows = رؤوس الأعمدة في سطرين
intake-encoding = ترميز الحروف
intake-encoding-unsure = غير مؤكد: راجع الحروف
intake-delimiter = الفاصل بين الأعمدة
intake-no-header = لم يعثر على رؤوس الأعمدة
intake-no-title = عنوان المشروع ناقص
intake-columns = ما يدل عليه كل عمود
intake-columns-hint = لا يقرأ عمود بلا حقل، ولا يؤخذ الحقل إلا من عمود واحد.
intake-column-header = رأس العمود
intake-column-cells = أولى الخلايا
intake-no-name = بلا رأس
intake-not-read = لا يقرأ
intake-unit-unclear = اختر الوحدة
intake-taken = عمود آخر يعطي هذا الحقل
intake-by-script = عرفت اللغة من كتابة الخلايا
intake-likely = مرجح؛ تحقق منه
intake-fields = حقول المشروع
intake-fields-years = المبالغ حسب السنوات
intake-options = ما يتركه الجدول مفتوحا
intake-options-hint = المحاور والسنوات والكلمات غير المعروفة.
intake-creates-axes = إحداث المحاور التي ليست في البرنامج بعد
intake-year = سنة المبالغ التي لا تذكر سنة
intake-year-none = لا شيء
intake-words = هذه الكلمات ليست في أي لائحة؛ بين ما تدل عليه أو اترك الحقل فارغا.
intake-word = { $field }: «{ $word }»
intake-word-left = ترك الحقل فارغا

## المراجعة
intake-check = ما قرئ وما سيتم
intake-check-hint = لا يصحح شيء في صمت: الخلية التي لا تقرأ تترك حقلها كما هو.
intake-findings = الملاحظات
intake-projects = المشاريع
intake-all = الكل
intake-counted = { $words } ({ $count })
intake-sound = لا ملاحظات: كل الخلايا مقروءة والمجاميع متطابقة.
intake-cell = الخلية
intake-at-cell = السطر { $row }، العمود { $column }
intake-at-column = العمود { $column }
intake-expected = المنتظر: { $kind }
intake-project = المشروع
intake-would = ما سيتم
intake-decision = قرارك
intake-axes = محاور ستحدث: { $names }
intake-nothing = فارغ
intake-skip = اتركه جانبا
intake-new = أحدث مشروعا جديدا
intake-update = أتمم { $project }
intake-decide = اختر
intake-as-proposed = كما هو مقترح
intake-report = احفظ التقرير (CSV)
intake-report-name = تقرير الاستيراد

## الاستيراد
intake-read-only = هذا الملف للقراءة فقط: لا يمكن الاستيراد إليه.
intake-nothing-new = كل هذا موجود في الملف
intake-attention = قبل الاستيراد
intake-unclear-left = { $count ->
    [zero] لا مشاريع تنتظر قرارك.
    [one] مشروع واحد ينتظر قرارك ولن يستورد.
    [two] مشروعان ينتظران قرارك ولن يستوردا.
    [few] { $count } مشاريع تنتظر قرارك ولن تستورد.
    [many] { $count } مشروعا تنتظر قرارك ولن تستورد.
   *[other] { $count } مشروع تنتظر قرارك ولن تستورد.
}
intake-warnings-left = { $count ->
    [zero] لا ملاحظات للتحقق منها.
    [one] ملاحظة واحدة ينبغي التحقق منها.
    [two] ملاحظتان ينبغي التحقق منهما.
    [few] { $count } ملاحظات ينبغي التحقق منها.
    [many] { $count } ملاحظة ينبغي التحقق منها.
   *[other] { $count } ملاحظة ينبغي التحقق منها.
}
intake-summary = ما سيتم
intake-summary-hint = في عملية واحدة يمكن التراجع عنها.
intake-what = البيان
intake-how-many = العدد
intake-import = استورد إلى الملف
intake-told = تم استيراد البرنامج: { $new ->
    [zero] لا مشاريع جديدة
    [one] مشروع جديد واحد
    [two] مشروعان جديدان
    [few] { $new } مشاريع جديدة
    [many] { $new } مشروعا جديدا
   *[other] { $new } مشروع جديد
}، { $changed ->
    [zero] دون تغيير غيرها
    [one] وتغيير مشروع واحد
    [two] وتغيير مشروعين
    [few] وتغيير { $changed } مشاريع
    [many] وتغيير { $changed } مشروعا
   *[other] وتغيير { $changed } مشروع
}
intake-done = تم استيراد البرنامج
intake-done-same = استيراد الجدول نفسه مرة أخرى لن يغير شيئا.
intake-taken-back = لم يعد الملف يضم كل ما استورد
intake-taken-back-hint = تم التراجع عن الاستيراد أو تغيرت مشاريع بعده. انظر المراجعة أو استورد من جديد.
intake-report-head = ما تم
