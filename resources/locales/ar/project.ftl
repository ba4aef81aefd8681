### سجل المشاريع.

project-add = إضافة مشروع
project-import = استيراد البرنامج…
project-print = طباعة البطاقة
project-delete = حذف المشروع
project-deleted = حُذف المشروع: { $title }
project-filter = تصفية: الرمز أو العنوان أو المكان
project-none = لا توجد مشاريع بعد
project-purpose = يجمع السجل مشاريع برنامج الجماعة: تكلفتها، وما تؤديه الجماعة منها، وما ينقصها.
project-count = { $count ->
    [zero] لا مشاريع
    [one] مشروع واحد
    [two] مشروعان
    [few] { $count } مشاريع
    [many] { $count } مشروعا
   *[other] { $count } مشروع
}
project-column-code = الرمز
project-column-title = المشروع
project-column-state = الحالة
project-column-years = السنوات
project-column-cost = التكلفة (درهم)
project-column-commune = الجماعة (درهم)
project-column-gap = الخصاص (درهم)
project-section-identity = المشروع
project-section-cost = التكلفة والتمويل
project-section-years = التكلفة حسب السنوات
project-section-time = الجدول الزمني
project-section-beneficiaries = المستفيدون
project-section-content = المضمون
project-section-places = الدواوير والأحياء
project-section-site = المكان والعقار
project-section-plan = الموقع في البرنامج
project-section-owners = حاملو المشروع والاستغلال
project-section-concerns = ما يطرحه السكان
project-section-studies = الدراسات
project-yearly = مجموع السنوات
project-yearly-differs = { $total } (الفرق مع التكلفة الإجمالية: { $difference })
project-gap = المبلغ غير المتوفر
project-add-year = إضافة سنة
project-add-place = إضافة دوار أو حي
project-add-study = إضافة دراسة
project-priority-1 = 1 – الأولى
project-priority-2 = 2 – الثانية
project-priority-3 = 3 – الثالثة
project-gender-0 = 0 – لا يراعى
project-gender-1 = 1 – مراعاة محدودة
project-gender-2 = 2 – مراعاة مهمة
project-gender-3 = 3 – هدف رئيسي
project-expects-latitude = المنتظر درجات من −90 إلى 90
project-expects-longitude = المنتظر درجات من −180 إلى 180
