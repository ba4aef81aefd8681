### المرحلة 3: خطة تعبئة الشركاء: الشركاء والحجج، وبرنامج العمل، والجدولة الزمنية.

mobilise-step-partners = الشركاء والحجج
mobilise-step-actions = برنامج العمل
mobilise-step-timeline = الجدولة الزمنية

## لا شريك بعد
mobilise-no-partner = لا شريك محتفظ به بعد
mobilise-no-partner-hint = تعد الخطة للشركاء الذين احتفظ بهم الفريق في المرحلة 2. اختاروهم هناك أولا، ثم عودوا إلى هنا.
mobilise-to-partners = إلى المرحلة 2

## مقاربة شريك
mobilise-column-arguments = الحجج
mobilise-column-expected = المنتظر حسب المصفوفة
mobilise-column-actions = العمليات
mobilise-column-approach = المقاربة
mobilise-approached = محددة
mobilise-not-approached = لم تحدد بعد
mobilise-no-longer-retained = لم يعد محتفظا به
mobilise-partners-hint = اختر شريكا لتكتب هدف تعبئته وحججه ومن يتحدث باسم الجماعة.
mobilise-section-objective = الهدف والمساهمة المنتظرة
mobilise-section-arguments = الحجج، الأقوى أولا
mobilise-section-speaker = المتحدث والقناة
mobilise-section-risks = المخاطر
mobilise-add-argument = إضافة حجة
mobilise-matrix-expects = تنتظر المصفوفة من هذا الشريك: { $amount } ({ $kind })
mobilise-matrix-expects-nothing = لم يكتب مبلغ منتظر لهذا الشريك في المصفوفة.
mobilise-matrix-differs = تقول البطاقة { $said } وتنتظر المصفوفة { $amount } ({ $kind }): صحح البطاقة هنا أو الخانة في المرحلة 2.
mobilise-matrix-kind-differs = تقول البطاقة «{ $said }» وتنتظر المصفوفة { $amount } ({ $kind }): صحح البطاقة هنا أو الخانة في المرحلة 2.
mobilise-take-expected = خذ بما في المصفوفة
mobilise-offered-arguments = حجج مقترحة من بطاقتي المشروع والشريك
mobilise-no-offered-argument = لم يبق في البطاقتين ما يقترح. أضف حججا من عندك.
mobilise-take-argument = أدرج الحجة
mobilise-from-team = اختر من الفريق
mobilise-approach-delete = حذف المقاربة
mobilise-approach-deleted = حُذفت مقاربة الشريك
mobilise-to-actions = عمليات هذا الشريك

mobilise-leave = لا تغيّر شيئا

## العمليات
mobilise-section-action = العملية
mobilise-section-people = المسؤول والآجال
mobilise-section-result = المنتوج والمؤشر
mobilise-section-remarks = ملاحظات
mobilise-support = المساعدون
mobilise-after = تبدأ بعد
mobilise-column-state = الوضعية
mobilise-column-cost = الكلفة
mobilise-column-project = المشروع
mobilise-column-start = البدء
mobilise-windows = رزنامة الشريك: { $windows }
mobilise-window = { $kind } من { $from } إلى { $until }
mobilise-filter = ابحث في العمليات
mobilise-all-partners = كل الشركاء
mobilise-all-people = كل الأشخاص
mobilise-all-states = كل الوضعيات
mobilise-no-filtered = لا عملية بهذه المواصفات
mobilise-no-filtered-hint = غيّر البحث أو أزل المرشحات.
mobilise-show-all = أظهر كل العمليات
mobilise-no-action = لا عملية في البرنامج بعد
mobilise-no-action-hint = أضف عملية، أو خذ بالعمليات المقترحة لكل شريك: ملف ورسالة واجتماع ومشروع اتفاقية، مؤرخة رجوعا من دورة المجلس.
mobilise-add-action = إضافة عملية
mobilise-duplicate = نسخ العملية
mobilise-action-delete = حذف العملية
mobilise-action-deleted = حُذفت العملية
mobilise-cost-total = كلفة العمليات المعروضة
mobilise-count = عدد العمليات
mobilise-cell-one-of = اكتب بداية أحد هذه: { $choices }
mobilise-cell-date = اكتب تاريخا، مثلا 12/03/2027
mobilise-mend-swap = بدّل التاريخين
mobilise-mend-move = أخّرها إلى ما بعدها
mobilise-mend-advance = قدّم أجلها إلى يوم الدورة
mobilise-mend-unlink = احذف الارتباط
mobilise-mend-dismiss = أزل من ليس في الفريق
mobilise-mended = صُححت العملية

## عمليات مقترحة
mobilise-propose = عمليات مقترحة
mobilise-propose-title = عمليات مقترحة
mobilise-propose-hint = لكل شريك بلا عملية. التواريخ محسوبة رجوعا من دورة المجلس وحسب رزنامة الشريك، وكل شيء قابل للتعديل بعد الإضافة.
mobilise-propose-responsible = المسؤول عنها جميعا
mobilise-propose-take = أضف العمليات المختارة
mobilise-propose-taken = أُضيفت العمليات المقترحة
mobilise-propose-line = { $title } · من { $from } إلى { $until }
mobilise-step-file-title = إعداد ملف المشروع ({ $partner })
mobilise-step-file-deliverable = ملف المشروع
mobilise-step-file-indicator = ملف مكتمل الوثائق
mobilise-step-letter-title = توجيه رسالة طلب الشراكة ({ $partner })
mobilise-step-letter-deliverable = رسالة طلب شراكة
mobilise-step-letter-indicator = رقم الإرسال وتاريخه
mobilise-step-meeting-title = عقد اجتماع تشاوري ({ $partner })
mobilise-step-meeting-deliverable = محضر اجتماع
mobilise-step-meeting-indicator = موقف الشريك مدون في المحضر
mobilise-step-draft-title = إعداد مشروع الاتفاقية والتوافق عليه ({ $partner })
mobilise-step-draft-deliverable = مشروع اتفاقية
mobilise-step-draft-indicator = موافقة الشريك على الصيغة

## الترتيب
mobilise-order = رتّب الآجال
mobilise-order-title = ترتيب الآجال
mobilise-order-hint = هذه العمليات تبدأ قبل انتهاء ما تنتظره. ستؤخر كل منها إلى أول يوم ممكن، بمدتها نفسها.
mobilise-order-line = كانت { $before }، وتصير { $after }
mobilise-order-span = من { $from } إلى { $until }
mobilise-order-take = أخّر العمليات
mobilise-ordered = رُتبت آجال البرنامج

## الجدولة الزمنية
mobilise-line-whole = الكل
mobilise-line-months = أشهر
mobilise-line-weeks = أسابيع
mobilise-line-days = أيام
mobilise-line-corner = العملية ومن يقوم بها
mobilise-line-keys = تحرك العمليات بالفأرة أو بلوحة المفاتيح
mobilise-line-keys-all = Alt مع السهمين: التحريك بيوم، ومعهما Ctrl: بأسبوع. Shift مع السهمين: تغيير الأجل. F2: التحريك بالسهمين وحدهما. Enter: بطاقة العملية. + و−: التقريب والإبعاد.
mobilise-session = دورة المجلس
mobilise-window-of = { $partner }: { $kind }
mobilise-conflicts = ما ينبغي النظر فيه
mobilise-conflict-of = «{ $action }»: { $words }
mobilise-no-conflict = لا تعارض في الخطة
mobilise-conflict-open = افتح العملية
mobilise-no-dated = لا عملية مؤرخة بعد
mobilise-no-dated-hint = اكتب تاريخ البدء والأجل في برنامج العمل لتظهر العمليات هنا.
mobilise-export-calendar = صدّر إلى التقويم (.ics)

## أسماء
mobilise-somebody = شخص غير معروف
mobilise-some-action = عملية غير موجودة

## التعارضات
mobilise-conflict-nobody = لا مسؤول عن العملية: اختر عضوا من الفريق.
mobilise-conflict-stranger = { $member } ليس في فريق الحملة: اختر غيره أو أضفه إلى الفريق في المرحلة 1.
mobilise-conflict-undated = ينقص تاريخ البدء أو الأجل: اكتبهما معا لتظهر العملية في الجدولة.
mobilise-conflict-reversed = الأجل ({ $due }) يسبق تاريخ البدء ({ $start }): بدّل التاريخين أو صحح أحدهما.
mobilise-conflict-before = تبدأ في { $start } قبل انتهاء «{ $after }» في { $due }: أخّرها أو احذف الارتباط.
mobilise-conflict-missing = تنتظر عملية ليست في الخطة أو متخلى عنها: احذف الارتباط.
mobilise-conflict-circle = عمليات تنتظر بعضها بعضا: { $chain }. احذف أحد الارتباطات.
mobilise-conflict-overload = { $member }: عمليات متزامنة أكثر مما يطيق ({ $actions } والأقصى { $most }) من { $from } إلى { $until }. أخّر إحداها أو أسندها إلى غيره.
mobilise-conflict-outside = الأجل ({ $due }) خارج رزنامة { $partner }: اختر يوما من إحدى فتراته.
mobilise-conflict-after-session = الأجل ({ $due }) بعد دورة المجلس ({ $session }): قدّمه أو استهدف دورة لاحقة.
mobilise-conflict-no-action = لا عملية لتعبئة { $partner }: أضف عملية أو خذ بالمقترحة.
mobilise-conflict-no-approach = لم تحدد بعد مقاربة { $partner }: اكتب الهدف والحجج.
mobilise-conflict-no-argument = مقاربة { $partner } بلا حجة: اكتب حجة أو أدرج مقترحة.
mobilise-conflict-twice = لـ{ $partner } مقاربتان: اجمع ما فيهما في واحدة واحذف الأخرى.

## الحجج المقترحة
mobilise-argument-domain = يندرج مشروع «{ $project }» في مجال تدخلكم: { $domain }.
mobilise-argument-beneficiaries = عدد المستفيدين من مشروع «{ $project }»: { $total }.
mobilise-argument-beneficiaries-women = عدد المستفيدين من مشروع «{ $project }»: { $total }، منهم من النساء والفتيات: { $women }.
mobilise-argument-concern = يستجيب مشروع «{ $project }» لما عبرت عنه الساكنة: { $words }
mobilise-argument-problem = يعالج مشروع «{ $project }» إشكالا قائما: { $words }
mobilise-argument-studies = دراسات مشروع «{ $project }» منجزة كلها، وعددها: { $count }.
mobilise-argument-land = الوعاء العقاري لمشروع «{ $project }» مسوى.
mobilise-argument-share = تتحمل الجماعة من مالها { $amount } من الحاجة في مشروع «{ $project }»، أي { $share }.
mobilise-argument-shared = يندرج مشروع «{ $project }» في اختصاص مشترك بين الجماعة والدولة، فإنجازه يستدعي تضافر الجهود.
mobilise-argument-programme = يندرج مشروع «{ $project }» ضمن برنامج أوسع: { $programme }.
mobilise-argument-upkeep = صيانة مشروع «{ $project }» مضمونة من طرف: { $owner }.
mobilise-argument-record = شراكتنا السابقة مثمرة: عدد الاتفاقيات { $agreements }، ونسبة الوفاء بالالتزامات التي حل أجلها { $share }.
