### الشاشة الأولى، وإنشاء ملف جديد.

welcome-begin = ملف جديد
welcome-recent = ملفات فُتحت مؤخرا
welcome-last = آخر فتح: { $day }
welcome-missing = لم يعد الملف في مكانه
welcome-forget = إزالته من اللائحة
welcome-sample = لاكتشاف البرنامج: ملف نموذجي معبأ لجماعة متخيلة. جربوه دون حفظ شيء، أو احفظوه في ملف للعمل فيه.
welcome-sample-keep = احفظ النموذج في ملف…
welcome-sample-file = نموذج-جماعة-متخيلة

wizard-title = ملف جماعة جديد
wizard-step-commune = الجماعة
wizard-step-letterhead = الترويسة
wizard-step-plan = البرنامج والمحاور
wizard-step-file = مكان الملف
wizard-next = متابعة
wizard-previous = السابق
wizard-skip = متابعة دون برنامج
wizard-cancel = إلغاء
wizard-create = إنشاء الملف
wizard-missing-name = اختر الجماعة أو اكتب اسمها.
wizard-missing-path = اختر مكان الملف أو اكتب مساره.
wizard-writing = جارٍ إنشاء الملف…
wizard-which = أي جماعة؟
wizard-which-hint = من بين جماعات المملكة البالغ عددها 1503؛ ابحث بالعربية أو بالفرنسية، أو اكتب المعطيات أسفله.
wizard-choose = اكتب بداية الاسم…
wizard-plan = برنامج الجماعة ومحاوره
wizard-plan-hint = يمكن إدخاله الآن، أو لاحقا، أو استيراده من جدول.
wizard-plan-drop = إدخال البرنامج لاحقا
wizard-file = أين يُحفظ الملف؟
wizard-file-hint = ملف واحد يضم كل شيء. لا يُكتب أبدا فوق ملف موجود.
wizard-file-title = مكان الملف الجديد
wizard-browse = اختيار المكان…
wizard-then = وبعد ذلك
wizard-empty = البدء بملف فارغ
wizard-empty-hint = تُدخل المشاريع والشركاء واحدا واحدا.
wizard-import = استيراد البرنامج
wizard-import-hint = تُستورد المشاريع من جدول XLSX أو XLS أو ODS أو CSV.
wizard-summary = ما يبدأ به الملف
wizard-no-plan = دون برنامج
wizard-axes = { $count ->
    [zero] دون محاور
    [one] محور واحد
    [two] محوران
    [few] { $count } محاور
    [many] { $count } محورا
   *[other] { $count } محور
}
wizard-failed = لم يُنشأ الملف
wizard-leave-title = ترك الملف الجديد؟
wizard-leave-loss = لم يُكتب شيء بعد: سيضيع ما أدخلتموه.
wizard-leave = ترك
wizard-stay = متابعة الإنشاء
