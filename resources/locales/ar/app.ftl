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
app-retry = إعادة المحاولة
app-back = رجوع
app-search = بحث

## فتح ملف
open-title = افتح ملف جماعة
open-hint = يضم ملف «شراكة» مخطط الجماعة وشركاءها واتفاقياتها والتزاماتها.
open-button = فتح ملف…
open-sample = فتح الملف النموذجي
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
agreement-articles = بنود الاتفاقية
agreement-cost-table = التركيب المالي
agreement-commitments = الالتزامات
agreement-parties = الأطراف
agreement-approval = مسار المصادقة
agreement-duration = المدة
agreement-no-number = بدون رقم
agreement-export = تصدير…

## التصدير
export-title = تصدير الاتفاقية
export-document-agreement = نص الاتفاقية
export-document-follow-up = بطاقة تتبع الالتزامات
export-language = لغة الوثيقة
export-language-both = العربية والفرنسية جنبا إلى جنب
export-start = تصدير إلى PDF…
export-running = جار إعداد الوثيقة…
export-done = حفظت الوثيقة في { $path }
export-open-folder = فتح المجلد
export-failed = تعذر تصدير الوثيقة
