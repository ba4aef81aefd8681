### إطار النافذة: الأقسام والشريط العلوي وحالة الحفظ.

shell-home = الرئيسية
shell-plan = البرنامج والمحاور
shell-commune = الجماعة
shell-import = استيراد البرنامج
shell-history = سجل العمليات
shell-settings = الإعدادات
shell-undo = تراجع
shell-redo = إعادة
shell-typing = كتابة…
shell-saving = جارٍ الحفظ…
shell-saved = حُفظ
shell-sample = نموذج: لا يُحفظ ما يُغيَّر
shell-read-only = للقراءة فقط
shell-failed = تعذر حفظ التعديل
shell-failed-hint = لم يُفقد شيء: ما كتبتموه ما زال على الشاشة.
shell-try-again = حاول مرة أخرى
shell-leave-anyway = مغادرة دون حفظ
shell-not-found = غير موجود
shell-save-as = حفظ باسم
shell-written = كُتب الملف: { $path }
shell-unwritten = تعذرت كتابة الملف
shell-undone = أُلغي: { $action }
shell-redone = أُعيد: { $action }
shell-nothing-to-undo = لا يوجد ما يُتراجع عنه أو يُعاد
shell-changed-elsewhere = عُدِّل الملف في نافذة أخرى، وترون الآن ما فيه
shell-take-theirs = الأخذ بما في الملف
shell-search-placeholder = مشروع أو شريك أو اتفاقية…
shell-search-hint = بالعربية أو بالفرنسية: اسم أو اختصار (ONEE) أو رقم
shell-search-preparing = البحث قيد التهيئة…
shell-search-more = { $count ->
    [zero] لا توجد نتائج أخرى
    [one] ونتيجة أخرى: دققوا البحث
    [two] ونتيجتان أخريان: دققوا البحث
    [few] و{ $count } نتائج أخرى: دققوا البحث
    [many] و{ $count } نتيجة أخرى: دققوا البحث
   *[other] و{ $count } نتيجة أخرى: دققوا البحث
}
shell-found-project = مشروع
shell-found-partner = شريك
shell-found-agreement = اتفاقية
shell-found-commitment = التزام
shell-found-contact = جهة اتصال
shell-found-plan = برنامج
shell-found-axis = محور
history-about = كل تعديل في الملف، الأحدث أولا
history-unreadable = تعذرت قراءة سجل العمليات
history-older = عرض ما قبلها
history-nothing = (لا شيء)
history-from-to = { $before } ← { $after }
shell-moment = { $day }، { $time }
shell-search = بحث (Ctrl+K)
shell-shade = فاتح أو داكن
shell-help = مساعدة (F1)
shell-keep-mine = الإبقاء على ما كتبته
shell-conflict = عدَّل شخص آخر الحقول نفسها
shell-conflict-hint = ما كتبتموه ما زال على الشاشة، ويبقى في الملف ما كتبه غيركم إلى أن تختاروا.
shell-conflict-field = الحقل
shell-conflict-mine = ما كتبتموه
shell-conflict-theirs = ما في الملف
shell-conflict-row = (سطر)
shell-conflict-line = { $field }: «{ $mine }»، وقد عدَّله شخص آخر
shell-unread = حقل يحتاج إلى تصحيح
shell-unread-title = سيضيع ما كتبتموه
shell-unread-line = { $field }: «{ $typed }». { $expected }.
shell-unread-hint = ابقوا في البطاقة للتصحيح، أو غادروها دون ما كُتب.
shell-unread-stay = البقاء والتصحيح
shell-unread-leave = المغادرة دون ما كُتب
shell-working = العمل جارٍ…
shell-making = جارٍ إعداد الملف…
shell-stopping = جارٍ التوقيف…
shell-verifying = جارٍ التحقق من سلامة الملف…
shell-verifying-stop = توقيف التحقق؛ يعاد عند فتح لاحق للملف
shell-damaged = كشف التحقق من الملف عن معطيات تالفة
shell-damaged-more = { $count ->
    [zero] ولا خلل غيره
    [one] وخلل آخر
    [two] وخللان آخران
    [few] و{ $count } اختلالات أخرى
    [many] و{ $count } اختلالا آخر
   *[other] و{ $count } اختلال آخر
}
shell-damaged-copy = لا تواصلوا الكتابة في هذا الملف ولا تحذفوه. ارجعوا إلى النسخة { $name } المؤرخة في { $day }؛ وينقصها ما كُتب بعد هذا التاريخ.
shell-damaged-open = افتح هذه النسخة
shell-damaged-no-copy = لا تواصلوا الكتابة في هذا الملف ولا تحذفوه. لا توجد بجانبه نسخة سليمة: ارجعوا إلى آخر نسخة احتياطية لديكم (مفتاح ذاكرة أو قرص آخر).
