### النافذة.

app-name = شراكة
app-tagline = اتفاقيات التعاون والشراكة للجماعة، من المخطط إلى تتبع الالتزامات
app-fictional = جماعة متخيلة: كل المعطيات معدة للعرض فقط
app-loading = جار التحميل…
app-language-other = Français
app-untitled = بدون عنوان
app-none = لا شيء
app-yes = نعم
app-no = لا
app-close = إغلاق
app-cancel = إلغاء
app-retry = أعد المحاولة
app-back = رجوع
app-search = بحث

## فتح ملف
open-title = افتح ملف جماعة
open-hint = يضم ملف «شراكة» مخطط الجماعة وشركاءها واتفاقياتها والتزاماتها.
open-button = افتح ملفا…
open-sample = افتح الملف النموذجي
open-filter = ملف شراكة
open-running = جار فتح { $file }
open-failed = تعذر فتح الملف

## الأقسام
nav-overview = نظرة عامة
nav-agreements = الاتفاقيات
nav-projects = المشاريع
nav-partners = الشركاء
nav-commitments = الالتزامات

## نظرة عامة
overview-title = نظرة عامة
overview-on = الوضعية بتاريخ { $date }
overview-projects = المشاريع
overview-partners = الشركاء
overview-agreements = الاتفاقيات
overview-commitments = الالتزامات
overview-late = الالتزامات المتأخرة
overview-due-soon = يحل أجلها خلال 30 يوما
overview-cost = الكلفة الإجمالية للاتفاقيات
overview-commune-share = مساهمة الجماعة
overview-partners-share = مساهمة الشركاء
overview-paid = المبالغ المنجزة
overview-by-stage = الاتفاقيات حسب المرحلة
overview-overdue = التزامات تجاوزت أجلها
overview-no-overdue = لا التزام تجاوز أجله.

## اللوائح والجداول
column-number = الرقم
column-title = العنوان
column-kind = النوع
column-stage = المرحلة
column-state = الحالة
column-cost = الكلفة
column-starts = البداية
column-ends = النهاية
column-parties = الأطراف
column-party = الطرف
column-code = الرمز
column-axis = المحور
column-maturity = النضج
column-competence = الاختصاص
column-category = الفئة
column-level = المستوى
column-agreement = الاتفاقية
column-article = المادة
column-debtor = المدين
column-creditor = الدائن
column-commitment = الالتزام
column-amount = المبلغ
column-due = الأجل
column-paid = المنجز
column-share = النسبة
column-delay = التأخر
column-next-action = الإجراء الموالي
column-year = السنة
column-total = المجموع
column-id = المعرف
column-name = الاسم
column-contact = المخاطب
list-empty = لا توجد عناصر بعد.
list-filter-none = لا نتيجة للبحث عن «{ $query }».

## الاتفاقية
agreement-articles = المواد
agreement-cost-table = التركيب المالي
agreement-commitments = الالتزامات
agreement-parties = الأطراف
agreement-approval = مسار المصادقة
agreement-duration = المدة
agreement-no-number = بدون رقم
agreement-export = صدّر…

## التصدير
export-title = تصدير الاتفاقية
export-document-agreement = نص الاتفاقية
export-document-follow-up = بطاقة تتبع الالتزامات
export-language = لغة الوثيقة
export-language-both = باللغتين جنبا إلى جنب
export-in-arabic = بالعربية
export-in-french = بالفرنسية
open-sample-name = الملف النموذجي
export-start = صدّر إلى PDF…
export-start-docx = صدّر إلى DOCX…
export-format = الصيغة
export-format-pdf = PDF للقراءة والتوقيع
export-format-docx = DOCX ليعدله الشركاء
export-running = جار إعداد الصفحات (الخطوة 1 من 2)…
export-saving = جار كتابة الملف (الخطوة 2 من 2)…
export-done = حفظت الوثيقة في { $path }
export-substituted = ليس في الخطوط رسم لبعض الحروف، فكتبت بشكل آخر؛ غيرها في النص عند الاقتضاء:
export-open-folder = افتح المجلد
export-failed = تعذر تصدير الوثيقة

## النافذة الأولى
amount-dirhams = { $amount } درهم
open-path = أو اكتب مسار الملف:
open-path-example = /home/…/jamaa.sharaka
open-typed = افتح
open-other = افتح ملفا آخر
open-no-path = اكتب مسار الملف أولا.
open-missing = لا يوجد ملف في { $path }. تحقق من المسار أو اختر الملف من نافذة الفتح.

overview-none-soon = لا التزام يحل أجله خلال 30 يوما.
overview-drafts = مشاريع اتفاقيات لم توقع بعد
overview-no-drafts = لا مشروع اتفاقية في الانتظار.
overview-money = أرقام الملف
overview-more = و{ $count } أخرى في صفحات الاتفاقيات.

column-partners = الشركاء
column-cost-dirhams = الكلفة (درهم)
column-amount-dirhams = المبلغ (درهم)
column-date = التاريخ
column-step = المرحلة
column-outcome = النتيجة

agreements-filter = ابحث برقم أو عنوان أو شريك
agreements-purpose = تظهر هنا اتفاقيات الجماعة بمراحلها وكلفتها وشركائها.
list-previous = الصفحة السابقة
list-next = الصفحة الموالية

agreement-missing = لم تعد هذه الاتفاقية في الملف.
agreement-export-draft = صدّر مشروع الاتفاقية
agreement-export-signed = صدّر الاتفاقية
agreement-people = الأطراف واللجنة
agreement-read-in = لغة النص
agreement-unreadable = تعذرت قراءة نص الاتفاقية
agreement-not-yet = لم يحدد بعد
agreement-late-of = { $count }، منها { $late } متأخرة
agreement-late-by = تأخر: { $delay }
agreement-next = الإجراء الموالي: { $action }
agreement-in-dirhams = المبالغ بالدرهم
agreement-no-cost = لم يحدد التركيب المالي بعد
agreement-no-cost-hint = يظهر هنا ما يساهم به كل طرف في كل سنة، مع المجاميع والنسب.
agreement-cost-differs = مجموع المساهمات لا يطابق الكلفة المذكورة في النص
agreement-cost-differs-hint = الكلفة في النص { $stated }، ومجموع الجدول { $computed }.
agreement-no-commitments = لا التزامات بعد
agreement-no-commitments-hint = تظهر هنا التزامات كل طرف وآجالها وما أنجز منها.
agreement-committee = لجنة القيادة والتتبع
agreement-no-committee = لم تحدد لجنة للتتبع.
agreement-chair = الرئاسة
agreement-cadence = دورية الاجتماعات
agreement-quorum = النصاب
agreement-members = الأعضاء
agreement-indicators = مؤشرات التتبع
agreement-called = التسمية في النص
agreement-signatory = صفة الموقع
agreement-seat = المقر
agreement-no-events = لم تبدأ المصادقة بعد
agreement-no-events-hint = تسجل هنا بتواريخها: آراء اللجان، تصويت المجلس، التأشير، التوقيعات، الدخول حيز التنفيذ.
agreement-votes = الموافقون { $favour }، الرافضون { $against }، الممتنعون { $abstained }

export-or-path = أو اكتب مكان الحفظ:
export-path-example = /home/…/ittifaqiya.pdf
export-to-path = صدّر إلى هذا المكان

problem-interrupted = توقف العمل قبل نهايته. أعد المحاولة.
list-show-all = عرض الكل
list-filter-hint = جربوا كلمة أقصر بأي من اللغتين.
