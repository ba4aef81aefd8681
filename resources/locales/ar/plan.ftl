### البرنامج ومحاوره، والجماعة وترويستها.

plan-section-plan = البرنامج
plan-section-axes = المحاور
plan-section-capacity = القدرة على التمويل الذاتي حسب السنوات
plan-duration = المدة
plan-years = { $count ->
    [zero] لا سنة
    [one] سنة واحدة
    [two] سنتان
    [few] { $count } سنوات
    [many] { $count } سنة
   *[other] { $count } سنة
}
plan-years-reversed = السنة الأخيرة سابقة على الأولى
plan-axis-projects = مشاريع المحور
plan-axis-code = الرمز
plan-projects = مشاريع المحاور:
plan-without-axis = دون محور:
plan-capacity-total = مجموع السنوات:
plan-add-axis = إضافة محور
plan-add-year = إضافة سنة
plan-none = لم يُدخل أي برنامج بعد
plan-purpose = يحدد البرنامج سنوات العمل ومحاوره وما تستطيع الجماعة تمويله بنفسها، وإليه تنتسب المشاريع.
plan-begin = إدخال البرنامج
plan-begin-another = برنامج آخر
plan-delete = حذف البرنامج
plan-deleted = حُذف البرنامج
plan-axis-deleted = حُذف المحور

commune-section-identity = الجماعة
commune-section-people = من يوقع باسمها
commune-section-agreements = كتابة الاتفاقيات
commune-section-letterhead = أسطر الترويسة
commune-section-tifinagh = السطر الأمازيغي
commune-purpose = تظهر هذه المعطيات في رأس كل وثيقة وفي ديباجة كل اتفاقية.
commune-preview = الترويسة كما ستطبع
commune-numbering-example = مثال
commune-add-line = إضافة سطر
commune-compose = صياغة الترويسة من الأسماء أعلاه
commune-logo-choose = اختيار شعار…
commune-logo-remove = إزالة الشعار
commune-logo-title = شعار الجماعة (صورة PNG)
commune-logo-refused = لم يُحفظ الشعار
