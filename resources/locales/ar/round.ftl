### الحملات: مراحلها ومصفوفتها وخطتها، وأسماء حقولها.

round-of-mobilisation = حملة تعبئة

## الحالات والمراحل
round-stage-needs = تحديد الحاجيات
round-stage-partners = تحليل الشركاء
round-stage-plan = خطة التعبئة
round-stage-mobilisation = تعبئة الشركاء
round-stage-follow-up = تتبع الالتزامات
round-session-february = الدورة العادية لشهر فبراير
round-session-may = الدورة العادية لشهر ماي
round-session-october = الدورة العادية لشهر أكتوبر
round-session-extraordinary = دورة استثنائية

## معايير الترتيب
round-measure-urgency = الاستعجال
round-measure-beneficiaries = عدد المستفيدين
round-measure-women-youth = الأثر على النساء والشباب
round-measure-maturity = نضج المشروع
round-measure-land = تسوية الوعاء العقاري
round-measure-cost-per-beneficiary = الكلفة لكل مستفيد
round-measure-coherence = الانسجام مع البرامج الترابية

## المصفوفة
round-decision-open = لم يحسم بعد
round-decision-retained = محتفظ به
round-decision-declined = مستبعد
round-standing-unchecked = لم يتحقق منه
round-standing-held = مختص
round-standing-not-held = غير مختص
round-status-identified = محددة
round-status-asked = مطلوبة
round-status-promised = موعود بها
round-status-refused = مرفوضة
round-status-agreed = متفق عليها
round-status-paid = مؤداة

## تحليل الفاعلين
round-strategy-involve = إشراك وثيق
round-strategy-win = كسب الاهتمام
round-strategy-associate = تثمين ودعم
round-strategy-inform = إخبار منتظم
round-window-budget = إعداد الميزانية أو البرنامج
round-window-call = إعلان طلب مشاريع
round-window-decision = اتخاذ القرار

## خطة التعبئة
round-channel-letter = رسالة
round-channel-visit = زيارة
round-channel-meeting = اجتماع
round-channel-dossier = ملف المشروع
round-channel-call = طلب مشاريع
round-benefit-partner = فائدة للشريك
round-benefit-commune = فائدة للجماعة
round-benefit-mutual = فائدة متبادلة
round-action-planned = مبرمجة
round-action-running = جارية
round-action-done = منجزة
round-action-dropped = متخلى عنها

## في سجل التغييرات
history-of-round = الحملة
history-of-prospect = خانة المصفوفة
history-of-stakeholder = تحليل الشريك
history-of-approach = مقاربة الشريك
history-of-mobilisation-action = عملية التعبئة
history-of-stage-closing = إغلاق المرحلة
history-stage-closing-add = إغلاق مرحلة من مراحل الحملة
history-stage-closing-reopen = إعادة فتح مرحلة من مراحل الحملة
history-round-choose = اختيار مشاريع الحملة
history-round-rank = ترتيب مشاريع الحملة

## أسماء الحقول
field-round-name = اسم الحملة
field-round-year = السنة
field-round-session = دورة المجلس المستهدفة
field-round-session-on = تاريخ افتتاح الدورة
field-round-note = ملاحظات
field-round-member-name = عضو الفريق
field-round-member-function = صفة العضو
field-round-member-most-actions = أقصى عدد من العمليات المتزامنة
field-round-project-project = المشروع المختار
field-round-project-competence = الاختصاص المعتمد
field-round-project-men = انشغالات الرجال
field-round-project-equality-remark = ملاحظة هيئة المساواة وتكافؤ الفرص ومقاربة النوع
field-round-project-equality-on = تاريخ ملاحظة هيئة المساواة
field-round-project-place = الرتبة المحددة يدويا
field-round-project-place-reason = تعليل الرتبة المحددة يدويا
field-round-component-project = المشروع
field-round-component-name = المكون
field-round-component-cost = كلفة المكون
field-round-component-urgency = درجة استعجال المكون
field-criterion-measure = ما يقيسه المعيار
field-criterion-name = المعيار
field-criterion-weight = وزن المعيار
field-criterion-scale = سلم التنقيط
field-score-criterion = المعيار
field-score-project = المشروع
field-score-grade = النقطة
field-score-note = تعليل النقطة
field-round-tick-stage = المرحلة
field-round-tick-item = الشرط
field-round-tick-ticked-by = من أكد الشرط
field-round-tick-ticked-on = تاريخ تأكيد الشرط
field-round-tick-note = ملاحظات
field-round-mean-stage = المرحلة
field-round-mean-item = الوسيلة
field-round-mean-who = من يوفر الوسيلة
field-round-mean-needed-on = تاريخ توفير الوسيلة
field-round-mean-note = ملاحظات
field-stage-closing-round = الحملة
field-stage-closing-stage = المرحلة
field-stage-closing-closed-on = تاريخ إغلاق المرحلة
field-stage-closing-reason = سبب الإغلاق قبل اكتمال المنتوج
field-stage-closing-reopened-on = تاريخ إعادة فتح المرحلة
field-stage-closing-reopened-reason = سبب إعادة فتح المرحلة
field-stage-present-name = من الحاضرين
field-stage-product-language = لغة المنتوج
field-stage-product-attachment = ملف المنتوج
field-stage-product-sha256 = بصمة المنتوج
field-prospect-round = الحملة
field-prospect-need = الحاجة
field-prospect-partner = الشريك
field-prospect-decision = قرار الفريق
field-prospect-decision-reason = تعليل قرار الفريق
field-prospect-fit = درجة الملاءمة
field-prospect-kind = نوع المساهمة
field-prospect-expected = المبلغ المنتظر
field-prospect-probability = احتمال الحصول على المساهمة
field-prospect-form = الشكل القانوني
field-prospect-standing = اختصاص الشريك
field-prospect-note = ملاحظات
field-prospect-step-status = وضعية المساهمة
field-prospect-step-reached-on = تاريخ الوضعية
field-prospect-step-amount = مبلغ الوضعية
field-prospect-step-note = مرجع الوضعية
field-prospect-year-year = السنة
field-prospect-year-amount = المبلغ المنتظر في السنة
field-stakeholder-round = الحملة
field-stakeholder-partner = الشريك
field-stakeholder-role = دور الشريك
field-stakeholder-mandate = مهام الشريك ومجالاته
field-stakeholder-interest = درجة الاهتمام
field-stakeholder-influence = درجة التأثير
field-stakeholder-conditions = الشروط والعتبات
field-stakeholder-constraints = الإكراهات
field-stakeholder-counterpart = المقابل المنتظر
field-stakeholder-history = سجل التعاون السابق
field-stakeholder-strategy = طريقة التعامل
field-stakeholder-strategy-note = تفصيل طريقة التعامل
field-stakeholder-capacity-kind = نوع القدرة على المساهمة
field-stakeholder-capacity-amount = القيمة القصوى للمساهمة
field-stakeholder-capacity-note = تفصيل القدرة على المساهمة
field-stakeholder-window-kind = موعد الشريك
field-stakeholder-window-opens-on = بداية الموعد
field-stakeholder-window-closes-on = نهاية الموعد
field-stakeholder-window-note = ملاحظات عن الموعد
field-approach-round = الحملة
field-approach-partner = الشريك
field-approach-objective = هدف التعبئة
field-approach-kind = نوع المساهمة المنتظرة
field-approach-expected = قيمة المساهمة المنتظرة
field-approach-spokesperson = المتحدث باسم الجماعة
field-approach-channel = قناة التواصل
field-approach-risks = المخاطر
field-approach-argument-benefit = المستفيد من الحجة
field-approach-argument-text = الحجة
field-mobilisation-action-round = الحملة
field-mobilisation-action-partner = الشريك
field-mobilisation-action-project = المشروع
field-mobilisation-action-title = العملية
field-mobilisation-action-channel = قناة التواصل
field-mobilisation-action-responsible = المسؤول
field-mobilisation-action-starts-on = تاريخ البدء
field-mobilisation-action-due-on = الأجل
field-mobilisation-action-cost = الكلفة
field-mobilisation-action-deliverable = المنتوج المنتظر
field-mobilisation-action-indicator = المؤشر
field-mobilisation-action-state = وضعية العملية
field-mobilisation-action-remarks = ملاحظات
field-mobilisation-support-member = العضو المساعد
field-mobilisation-prerequisite-prerequisite = العملية السابقة

## لائحة الحملات
nav-rounds = حملات التعبئة
round-new-name = حملة تعبئة الشركاء { $year }
round-add = حملة جديدة
round-none = لا توجد حملة بعد
round-purpose = تعبئ كل حملة الشركاء حول مشاريع مختارة، من تحديد الحاجيات إلى تتبع الالتزامات.
round-delete = حذف الحملة
round-deleted = حُذفت الحملة
round-gone = هذه الحملة لم تعد موجودة
round-gone-hint = ربما حذفها شخص آخر. يمكن التراجع عن ذلك.
round-unreadable = تعذرت قراءة الحملة

## المرحلة
round-guide = الدليل
round-guide-hide = إخفاء الدليل
round-guide-waits = يعود الدليل عند الرجوع إلى الأداة
round-missing = { $count ->
    [one] ينقص المنتوج: { $condition }
    [two] ينقص المنتوج شرطان، أولهما: { $condition }
    [few] ينقص المنتوج { $count } شروط، أولها: { $condition }
    [many] ينقص المنتوج { $count } شرطا، أولها: { $condition }
    [zero] المنتوج مكتمل
   *[other] ينقص المنتوج { $count } شرطا، أولها: { $condition }
}
round-complete = المنتوج مكتمل: يمكن إغلاق المرحلة
round-close = إغلاق المرحلة
round-closed = أُغلقت المرحلة
round-closed-on = أُغلقت المرحلة يوم { $date }
round-not-closed = لم تُغلق المرحلة: تعذر حفظ منتوجها
round-reopen = إعادة فتح المرحلة
round-reopened = أُعيد فتح المرحلة، ويبقى المنتوج المحفوظ
round-close-title = إغلاق مرحلة «{ $stage }»
round-close-section = الإغلاق
round-present-section = الحاضرون
round-add-present = إضافة حاضر
round-reason-section = سبب الإغلاق قبل اكتمال المنتوج
round-close-lacks = لم يتحقق بعد: { $words }
round-close-no-reason = المنتوج غير مكتمل: اكتبوا سبب الإغلاق.
round-close-nobody = سجلوا شخصا حاضرا واحدا على الأقل.
round-reopen-title = إعادة فتح مرحلة «{ $stage }»
round-reopen-section = إعادة الفتح
round-reopen-before = تاريخ إعادة الفتح قبل تاريخ الإغلاق.
round-reopen-no-reason = اكتبوا سبب إعادة الفتح.

## الدليل
round-holds = متحقق
round-partly = متحقق في { $done } من { $of }
round-lacks = غير متحقق
round-asked = يشهد به أحد الأعضاء
round-ticked = شهد به { $who } يوم { $day }
round-tick = الإشهاد بتحققه
round-untick = سحب الإشهاد
round-tick-title = الإشهاد بتحقق شرط
round-tick-section = من يشهد ومتى
round-tick-verb = تسجيل الإشهاد
round-tick-nobody = اكتبوا اسم من يشهد بذلك.
round-mean-say = تحديد من يوفره ومتى
round-mean-change = تعديل
round-mean-title = من يوفر الوسيلة ومتى
round-mean-section = الوسيلة
round-mean-verb = تسجيل

## خطوات المرحلة الأولى
round-step-team = الحملة والفريق
round-step-projects = المشاريع
round-step-needs = الحاجيات
round-step-gap = الخصاص
round-step-ranking = الترتيب
round-step-voices = انشغالات الساكنة
round-section-round = الحملة
round-section-team = الفريق
round-add-member = إضافة عضو
round-section-criteria = معايير الترتيب وأوزانها
round-add-criterion = إضافة معيار

## اختيار المشاريع
round-among-lacking = المحتاجة للدعم
round-among-chosen = المختارة
round-among-every = الكل
round-among-all = إظهار كل المشاريع
round-among-none = لا مشروع هنا
round-among-none-hint = غيروا كلمات البحث أو أظهروا كل المشاريع لاختيار ما يحتاج منها للدعم.
round-column-chosen = الاختيار
round-chosen = مختار
round-choose = { $count ->
    [zero] اختيار المشروع
    [one] اختيار المشروع
    [two] اختيار المشروعين
    [few] اختيار { $count } مشاريع
    [many] اختيار { $count } مشروعا
   *[other] اختيار { $count } مشروع
}
round-take-out = { $count ->
    [zero] سحب المشروع
    [one] سحب المشروع
    [two] سحب المشروعين
    [few] سحب { $count } مشاريع
    [many] سحب { $count } مشروعا
   *[other] سحب { $count } مشروع
}
round-no-register = لا مشاريع في الملف بعد
round-no-register-hint = تختار الحملة مشاريعها من سجل المشاريع: أضيفوها أو استوردوا برنامج العمل.
round-no-project = لم يُختر أي مشروع بعد
round-no-project-hint = اختاروا المشاريع في خطوة «المشاريع».
round-project-sheet = بطاقة المشروع
round-section-components = مكونات المشروع وكلفتها
round-add-component = إضافة مكون
round-section-competence = الاختصاص
round-competence-article = المادة
round-competence-open = اختاروا الاختصاص الذي يندرج فيه المشروع.
round-competence-told = اختصاص { $kind }، المادة { $article }: { $subject }

## شبكة الحاجيات
round-needs-grid = شبكة تحديد حاجيات المشاريع للدعم
round-written-rows = الأسطر المكتوبة: { $rows } من أصل { $all }
round-all-projects = كل المشاريع المختارة
round-add-need = إضافة حاجة
round-no-need = لا حاجة مسجلة بعد
round-no-need-hint = أضيفوا لكل مشروع ما ينقصه: نوعه ومبلغه وسنته وما تغطيه الجماعة منه؛ ويُستنتج الخصاص تلقائيا.
round-need-delete = حذف الحاجة
round-need-deleted = حُذفت الحاجة
round-section-need = الحاجة
round-section-amount = المبلغ والتغطية
round-section-reason = لماذا الشراكة
round-column-kind = النوع
round-column-amount = المبلغ
round-column-covered = تغطية الجماعة
round-column-gap = الخصاص
round-column-urgency = الاستعجال
round-urgency-1 = 1 – عاجل جدا
round-urgency-2 = 2 – عاجل
round-urgency-3 = 3 – يمكن تأجيله
round-expects-quantity = ينتظر عدد، مثل 12 أو 4,5
round-cell-kind = ينتظر أحد الأنواع: { $kinds }

## الخصاص
round-gap-projects = حسب المشروع
round-gap-kinds = حسب نوع الحاجة
round-gap-years = حسب السنة، مقابل القدرة على التمويل الذاتي
round-total = المجموع
round-capacity = التمويل الذاتي
round-capacity-unknown = القدرة غير معروفة في البرنامج
round-capacity-enough = التغطية في حدود القدرة
round-capacity-excess = التغطية تتجاوز القدرة ب{ $amount }

## الترتيب
round-part-criteria = المعايير
round-part-grades = النقط والترتيب
round-part-sensitivity = حساسية الترتيب
round-no-criterion = لا معيار للترتيب بعد
round-no-criterion-hint = ابدؤوا بالمعايير المعتادة السبعة، ثم عدلوا أسماءها وأوزانها وسلالمها كما يراه الفريق.
round-usual = اعتماد المعايير المعتادة
round-suggest = اقتراح النقط الناقصة
round-weights-whole = مجموع الأوزان 100
round-weights-less = مجموع الأوزان { $sum }: تنقص { $missing }
round-weights-more = مجموع الأوزان { $sum }: تزيد ب{ $excess }
round-column-place = الرتبة
round-column-score = المجموع
round-column-weight = الوزن
round-expects-grade = تنتظر نقطة من 0 إلى 3
round-criterion-weighs = { $name } (الوزن { $weight })
round-place-told = الرتبة { $place } · المجموع { $points } من 300 · الرتبة حسب النقط { $score }
round-section-place = الرتبة المحددة من طرف الفريق
round-sensitivity-hint = بكم نقطة يجب أن يتغير وزن كل معيار حتى يتغير الترتيب، على أن تعدل الأوزان الأخرى بالتناسب.
round-sensitivity-less = إذا نقص الوزن
round-sensitivity-more = إذا زاد الوزن
round-sensitivity-never = لا يتغير الترتيب
round-sensitivity-at = { $points ->
    [one] بنقطة واحدة، أي { $weight }
    [two] بنقطتين، أي { $weight }
    [zero] دون تغيير، أي { $weight }
    [few] ب{ $points } نقط، أي { $weight }
    [many] ب{ $points } نقطة، أي { $weight }
   *[other] ب{ $points } نقطة، أي { $weight }
}
round-moves = { $title }: من الرتبة { $from } إلى { $to }
round-scale-urgency =
    0: لا استعجال
    1: يمكن تأجيله
    2: ينبغي إنجازه خلال السنة
    3: ضرر قائم على الساكنة
round-scale-beneficiaries =
    0: قليل جدا من المستفيدين
    1: أقل من المتوسط
    2: أكثر من المتوسط
    3: من بين الأكثر عددا
round-scale-women-youth =
    0: لا أثر
    1: أثر غير مباشر
    2: أثر مباشر
    3: هدف رئيسي للمشروع
round-scale-maturity =
    0: فكرة
    1: دراسة أولية
    2: دراسة مفصلة
    3: جاهز للإنجاز
round-scale-land =
    0: تسوية متعثرة
    1: في بدايتها
    2: في طور الإنهاء
    3: وعاء مصفى
round-scale-cost-per-beneficiary =
    0: من بين الأعلى كلفة
    1: أعلى من المتوسط
    2: أقل من المتوسط
    3: من بين الأقل كلفة
round-scale-coherence =
    0: لا صلة بأي برنامج
    1: صلة عامة
    2: منسجم مع برنامج إقليمي أو جهوي
    3: وارد صراحة في برنامج إقليمي أو جهوي

## انشغالات الساكنة
round-section-voices = ما أثاره كل فريق من الساكنة
round-section-equality = هيئة المساواة وتكافؤ الفرص ومقاربة النوع
round-equality-open = لم تبد الهيئة رأيها
round-equality-given = أبدت الهيئة رأيها
round-voices-hint = اختاروا مشروعا لتسجيل ما أثير بشأنه.

## ما ينبغي النظر فيه
round-finding-no-team = لا عضو في الفريق بعد: أضيفوا أعضاءه.
round-finding-session = تقع الدورة في سنة { $session } والحملة لسنة { $year }: صححوا إحداهما.
round-finding-twice = اختير المشروع مرتين: { $project }. احذفوه مرة.
round-finding-no-competence = لم يحدد اختصاص المشروع { $project }: اختاروه من اللائحة.
round-finding-no-need = لا حاجة مسجلة للمشروع { $project }.
round-finding-no-remark = لم تبد هيئة المساواة رأيها في المشروع { $project }.
round-finding-covered = تغطي الجماعة { $covered } والحاجة { $amount }: خفضوا التغطية أو ارفعوا المبلغ.
round-finding-minimum = أدنى مساهمة مقبولة { $minimum } تفوق الخصاص { $gap }: خفضوها.
round-finding-component = حاجيات المكون «{ $component }» تبلغ { $needs } وكلفته { $cost }: خفضوها أو صححوا الكلفة.
round-finding-components = تبلغ مكونات المشروع { $components } وكلفته { $cost }: خفضوها أو صححوا بطاقة المشروع.
round-finding-cost = تبلغ الحاجيات المالية { $needs } وكلفة المشروع { $cost }: راجعوا المبالغ أو بطاقة المشروع.
round-finding-year = لا كلفة للمشروع سنة { $year } في بطاقته: صححوا السنة أو البطاقة.
round-finding-place-reason = حددت رتبة دون تعليل: { $project }. اكتبوا السبب.
round-finding-place-twice = الرتبة { $place } محددة لمشروعين: { $project }. غيروا إحداهما.
round-finding-no-place = لا توجد الرتبة { $place }: { $project }. اكتبوا رتبة من اللائحة.
round-finding-weights = مجموع الأوزان { $sum } وينبغي أن يكون 100.
round-finding-weightless = معيار دون وزن: أعطوه وزنا أو احذفوه.
round-finding-unexplained = معيار لا يبين معنى نقطه: اكتبوا ما تعنيه 0 و1 و2 و3.
round-finding-ungraded = { $count ->
    [one] ينقص المشروع معيار واحد لم ينقط به: { $project }
    [two] ينقص المشروع معياران لم ينقط بهما: { $project }
    [zero] نقط المشروع بكل المعايير: { $project }
    [few] تنقص المشروع { $count } معايير لم ينقط بها: { $project }
    [many] ينقص المشروع { $count } معيارا لم ينقط به: { $project }
   *[other] ينقص المشروع { $count } معيارا لم ينقط به: { $project }
}
round-finding-graded-twice = نقط المشروع مرتين بمعيار واحد: { $project }

## الإرشادات
round-grades-hint = اكتبوا نقطة من 0 إلى 3 في الشبكة؛ ويفتح زر الإدخال أو النقر المزدوج المشروع بسلالم تنقيطه ورتبته المحددة.
round-choose-hint = يختار زر الإدخال أو النقر المزدوج المشروع أو يسحبه.
