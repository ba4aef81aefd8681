### سجل الشركاء.

partner-add = إضافة شريك
partner-add-name = الاسم أو الاسم المختصر، بالعربية أو بالفرنسية
partner-add-blank = إنشاء بطاقة بهذا الاسم
partner-add-ticked = { $count ->
    [zero] إضافة
    [one] إضافة الشريك المختار
    [two] إضافة الشريكين المختارين
    [few] إضافة { $count } شركاء مختارين
    [many] إضافة { $count } شريكا مختارا
   *[other] إضافة { $count } شريك مختار
}
partner-add-cancel = إلغاء
partner-added = { $count ->
    [zero] لم يُضف أي شريك
    [one] أضيف شريك واحد من القائمة المرجعية
    [two] أضيف شريكان من القائمة المرجعية
    [few] أضيف { $count } شركاء من القائمة المرجعية
    [many] أضيف { $count } شريكا من القائمة المرجعية
   *[other] أضيف { $count } شريك من القائمة المرجعية
}
partner-catalogue = القائمة المرجعية: اختر شريكا أو أكثر، ثم أتمم بطاقاتهم.
partner-catalogue-there = موجود في السجل
partner-catalogue-none = لا شيء بهذا الاسم في القائمة المرجعية
partner-catalogue-blank = أنشئ بطاقة بهذا الاسم، ثم أتممها.
union-merged = دُمجت البطاقتان: { $title }
partner-print = طباعة البطاقة
partner-delete = حذف الشريك
partner-deleted = حُذف الشريك: { $title }
partner-filter = تصفية: الاسم أو المختصر أو الرمز
partner-none = لا يوجد شركاء بعد
partner-purpose = يجمع السجل شركاء الجماعة، الحاليين والمحتملين: ما يمكنهم تقديمه، ومن يُتصل به لديهم، وكيف أوفوا بالتزاماتهم.
partner-column-code = الرمز
partner-column-name = الشريك
partner-column-category = الفئة
partner-column-level = المستوى
partner-column-active = الوضعية
partner-active = نشيط
partner-inactive = غير نشيط
partner-domains = مجالات التدخل
partner-contributions = أنواع المساهمة
partner-usual-share = نسبة المساهمة المعتادة (%)
partner-section-identity = الشريك
partner-section-support = ما يمكنه تقديمه
partner-section-ways = كيفيات التدخل
partner-section-contacts = المخاطبون
partner-section-papers = وثائق الشريك
partner-section-address = العنوان والحساب البنكي
partner-section-notes = ملاحظات
partner-section-past = حصيلة التزاماته
partner-add-contact = إضافة مخاطب
partner-add-paper = إضافة وثيقة
partner-no-agreement = ليس طرفا في أي اتفاقية من هذا الملف.
partner-promised = الملتزم به
partner-paid = المنجز
partner-honoured-count = نسبة الوفاء عددا
partner-honoured-value = نسبة الوفاء قيمة
partner-of-due = { $count ->
    [zero] { $share }
    [one] { $share } من التزام واحد حل أجله
    [two] { $share } من التزامين حل أجلهما
    [few] { $share } من { $count } التزامات حل أجلها
    [many] { $share } من { $count } التزاما حل أجله
   *[other] { $share } من { $count } التزام حل أجله
}

## بطاقتان لشريك واحد أو لمشروع واحد
union-two = تم تحديد بطاقتين
union-ask = دمج…
union-title = دمج بطاقتين
union-which = أي البطاقتين تبقى؟
union-gains = ما تضيفه البطاقة الأخرى
union-losses = ما سيضيع
union-mentions = { $count ->
    [zero] لا إشارة إليها في الملف
    [one] تنتقل إشارة واحدة في الملف إلى البطاقة الباقية
    [two] تنتقل إشارتان في الملف إلى البطاقة الباقية
    [few] تنتقل { $count } إشارات في الملف إلى البطاقة الباقية
    [many] تنتقل { $count } إشارة في الملف إلى البطاقة الباقية
   *[other] تنتقل { $count } إشارة في الملف إلى البطاقة الباقية
}
union-no-gain = لا شيء غير ما في البطاقة الباقية.
union-no-loss = لا شيء.
union-fact = { $name }: { $value }
union-more = + { $count }
union-of = { $name }، { $of }
union-loss = «{ $dropped }»؛ ويبقى «{ $kept }»
union-undo = يمكنك التراجع بالضغط على Ctrl + Z.
union-leave = الإبقاء عليهما معا
union-merge = دمج
union-domains = مجالات التدخل
union-contributions = أنواع المساهمة
union-contacts = المخاطبون
union-papers = الوثائق
union-places = الدواوير والأحياء
union-costs = التكاليف حسب السنوات
union-studies = الدراسات
union-other = أسطر أخرى
