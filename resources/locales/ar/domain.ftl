### مصطلحات المجال: كل لائحة مغلقة كما تسميها النصوص والوثائق الرسمية.

language-ar = العربية
language-fr = الفرنسية

## الاتفاقية
kind-framework = اتفاقية إطار
kind-specific = اتفاقية خاصة
kind-amendment = ملحق اتفاقية

start-rule-fixed = تاريخ محدد في النص
start-rule-signature = تاريخ آخر توقيع
start-rule-visa = تاريخ التأشير

stage-draft = مشروع
stage-voted = مصادق عليها من المجلس
stage-awaiting-visa = في انتظار التأشير
stage-visa-refused = رفض التأشير عليها
stage-signing = في طور التوقيع
stage-signed = موقعة
stage-in-force = سارية المفعول
stage-ended = منتهية

step-committee = رأي اللجنة الدائمة
step-equality-body = رأي هيئة المساواة وتكافؤ الفرص ومقاربة النوع
step-council-vote = تصويت المجلس
step-concordant-deliberations = المداولات المتطابقة للمجالس
step-interior-order = قرار وزير الداخلية
step-sent-for-visa = الإحالة على التأشير
step-visa = التأشير
step-visa-refused = رفض التأشير
step-signature = التوقيع
step-in-force = الدخول حيز التنفيذ
step-operational = الشروع في الإنجاز

outcome-unanimous = بالإجماع
outcome-absolute-majority = بالأغلبية المطلقة
outcome-relative-majority = بالأغلبية النسبية
outcome-favourable = رأي بالموافقة
outcome-with-remarks = موافقة مع ملاحظات
outcome-rejected = رفض
outcome-postponed = تأجيل

## أبواب نص الاتفاقية
section-header = الترويسة
section-parties = الأطراف المتعاقدة
section-preamble = الديباجة
section-visas = المراجع القانونية
section-agreed = اتفق الأطراف على ما يلي
section-object = موضوع الاتفاقية
section-objectives = أهداف الاتفاقية
section-components = مكونات المشروع
section-duration = مدة الاتفاقية
section-cost = التكلفة الإجمالية والتركيب المالي
section-commitments = التزامات الأطراف
section-payment = كيفيات صرف المساهمات
section-owner = صاحب المشروع
section-committee = لجنة القيادة والتتبع
section-monitoring = التتبع والمراقبة والتقييم
section-property = الملكية والتسيير والصيانة
section-communication = التواصل والنشر
section-amendment = تعديل الاتفاقية
section-disputes = تسوية النزاعات
section-termination = فسخ الاتفاقية
section-entry-into-force = الدخول حيز التنفيذ
section-done-at = مكان وتاريخ التحرير
section-signatures = التوقيعات
section-visa = تأشيرة سلطة المراقبة
section-annexes = الملاحق

## الالتزامات
state-undated = غير مؤرخ
state-not-due = لم يحل أجله
state-due-soon = أجله قريب
state-late = متأخر
state-late-partial = متأخر ومنجز جزئيا
state-partial = منجز جزئيا
state-done = منجز
state-waived = متنازل عنه
state-disputed = متنازع فيه
state-closed = مغلق بملحق

standing-owed = واجب
standing-waived = متنازل عنه
standing-disputed = متنازع فيه
standing-closed = مغلق

support-financial = مالي
support-in-kind = عيني
support-technical = تقني
support-human = بشري
support-land = عقاري
support-administrative = إداري وقانوني

## الجماعة
article-word-madda = المادة
article-word-fasl = الفصل
territory-province = إقليم
territory-prefecture = عمالة

## الشركاء
category-territorial = الجماعات الترابية وهيئاتها
category-interior = وزارة الداخلية وبرامجها
category-deconcentrated = المصالح اللاممركزة
category-public-body = المؤسسات والوكالات العمومية
category-civil-society = المجتمع المدني
category-private = القطاع الخاص
category-international = الشركاء الدوليون

level-national = وطني
level-region = جهوي
level-province = إقليمي
level-commune = جماعي
level-foreign = أجنبي

## المشاريع والمخطط
plan-pcd = المخطط الجماعي للتنمية
plan-pac = برنامج عمل الجماعة

competence-own = ذاتي
competence-shared = مشترك
competence-transferred = منقول

project-completed = منجز
project-running = في طور الإنجاز
project-not-started = لم ينطلق
project-stopped = متوقف
project-cancelled = ملغى

maturity-idea = فكرة
maturity-outline = دراسة تمهيدية موجزة
maturity-detailed = دراسة تمهيدية مفصلة
maturity-tender = ملف استشارة المقاولات
maturity-ready = جاهز للانطلاق
maturity-running = في طور الإنجاز

land-communal = ملك جماعي
land-collective = أراض سلالية
land-private = ملك خاص
land-domanial = ملك الدولة الخاص
land-habous = أملاك الأحباس
land-forest = ملك غابوي

land-cleared = مصفى
land-in-progress = في طور التصفية
land-blocked = متعثر

## ما يعد
count-agreements = { $count ->
    [zero] لا اتفاقيات
    [one] اتفاقية واحدة
    [two] اتفاقيتان
    [few] { $count } اتفاقيات
    [many] { $count } اتفاقية
   *[other] { $count } اتفاقية
}
count-projects = { $count ->
    [zero] لا مشاريع
    [one] مشروع واحد
    [two] مشروعان
    [few] { $count } مشاريع
    [many] { $count } مشروعا
   *[other] { $count } مشروع
}
count-partners = { $count ->
    [zero] لا شركاء
    [one] شريك واحد
    [two] شريكان
    [few] { $count } شركاء
    [many] { $count } شريكا
   *[other] { $count } شريك
}
count-commitments = { $count ->
    [zero] لا التزامات
    [one] التزام واحد
    [two] التزامان
    [few] { $count } التزامات
    [many] { $count } التزاما
   *[other] { $count } التزام
}
count-realisations = { $count ->
    [zero] لا إنجازات
    [one] إنجاز واحد
    [two] إنجازان
    [few] { $count } إنجازات
    [many] { $count } إنجازا
   *[other] { $count } إنجاز
}
count-parties = { $count ->
    [zero] لا أطراف
    [one] طرف واحد
    [two] طرفان
    [few] { $count } أطراف
    [many] { $count } طرفا
   *[other] { $count } طرف
}
count-articles = { $count ->
    [zero] لا مواد
    [one] مادة واحدة
    [two] مادتان
    [few] { $count } مواد
    [many] { $count } مادة
   *[other] { $count } مادة
}
count-days = { $count ->
    [zero] 0 يوم
    [one] يوم واحد
    [two] يومان
    [few] { $count } أيام
    [many] { $count } يوما
   *[other] { $count } يوم
}
count-months = { $count ->
    [zero] 0 شهر
    [one] شهر واحد
    [two] شهران
    [few] { $count } أشهر
    [many] { $count } شهرا
   *[other] { $count } شهر
}
count-pages = { $count ->
    [zero] لا صفحات
    [one] صفحة واحدة
    [two] صفحتان
    [few] { $count } صفحات
    [many] { $count } صفحة
   *[other] { $count } صفحة
}
count-files = { $count ->
    [zero] لا ملفات
    [one] ملف واحد
    [two] ملفان
    [few] { $count } ملفات
    [many] { $count } ملفا
   *[other] { $count } ملف
}
count-findings = { $count ->
    [zero] لا ملاحظات
    [one] ملاحظة واحدة
    [two] ملاحظتان
    [few] { $count } ملاحظات
    [many] { $count } ملاحظة
   *[other] { $count } ملاحظة
}
