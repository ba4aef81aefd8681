### سطر الأوامر.

cli-about = شراكة: اتفاقيات التعاون والشراكة للجماعة، من المخطط إلى تتبع الالتزامات
cli-usage = الاستعمال:
cli-heading-commands = الأوامر
cli-heading-arguments = المعطيات
cli-heading-options = الخيارات
cli-more = sharaka الأمر --help يشرح كل أمر.
cli-window = دون أمر تفتح النافذة، على الملف إن ذكر.

cli-arg-dossier = ملف الجماعة (sharaka.)
cli-arg-new-dossier = ملف الجماعة: جديد أو فارغ
cli-arg-list = ما يسرد: projects المشاريع، partners الشركاء، agreements الاتفاقيات، commitments الالتزامات، overdue المتأخر منها، rounds الحملات
cli-arg-what = الوثيقة: agreement (نص الاتفاقية)، follow-up (بطاقة التتبع)، project (بطاقة المشروع)، partner (بطاقة الشريك)، register (سجل)، stage-product (منتوج مرحلة من حملة)، calendar (برنامج عمل حملة لتطبيق التقويم)
cli-arg-id = معرّف الاتفاقية أو المشروع أو الشريك أو رقمه أو رمزه (ولبطاقة التتبع: الاتفاقية أو الشريك)؛ يكفي أول المعرّف أو آخره إذا انفرد به؛ وللسجل: projects (المشاريع)، partners (الشركاء)، agreements (الاتفاقيات)، commitments (الالتزامات)
cli-arg-copy = ملف النسخة
cli-opt-help = عرض هذه المساعدة
cli-opt-version = عرض رقم الإصدار
cli-opt-ui-lang = لغة البرنامج: ar أو fr (افتراضا لغة النظام، وإلا العربية)
cli-opt-today = اليوم الذي تحسب عليه الآجال: سنة-شهر-يوم (افتراضا اليوم)
cli-opt-sample = فتح النافذة على الملف النموذجي لجماعة متخيلة
cli-opt-gallery = فتح معرض قطع النافذة (للمطورين)
cli-opt-theme = مظهر النافذة: light للفاتح أو dark للداكن
cli-opt-json = المخرجات بصيغة JSON
cli-opt-all = كل الاتفاقيات أو كل البطاقات؛ PATH مجلد
cli-opt-stage = مرحلة الحملة، مع stage-product: 1 (المشاريع المحتاجة للدعم) أو 2 (الشركاء) أو 3 (برنامج العمل)
cli-opt-round = الحملة، مع stage-product وcalendar: معرفها أو اسمها (افتراضا آخر حملة)
cli-opt-lang = لغة الوثيقة: ar أو fr، أو both للعربية والفرنسية جنبا إلى جنب (نص الاتفاقية فقط)
cli-opt-format = الصيغة: pdf، أو docx لنص الاتفاقية كي يعدله الشركاء، أو xlsx للسجل أو لمنتوج المرحلة
cli-opt-output = الملف الذي يكتب، أو المجلد مع --all
cli-opt-force = الكتابة فوق ملف موجود
cli-opt-agreement = اتفاقية واحدة: معرفها أو رقمها
cli-opt-dry-run = التحقق دون كتابة أي شيء
cli-opt-accept = قبول ما لا يمنع من ملاحظات، وترك أسطر الجدول التي لا تستورد

cli-demo = كتابة الملف النموذجي لجماعة متخيلة
cli-list = سرد ما في الملف
cli-export = تصدير نص اتفاقية أو بطاقة أو سجل أو منتوج مرحلة من حملة
cli-check = فحص جودة الاتفاقيات؛ ينتهي بالحالة 1 إذا منعت ملاحظة
cli-dump = كتابة كل ما في الملف بصيغة JSON الموثقة
cli-import = استيراد المشاريع من جدول (XLSX أو XLS أو ODS أو CSV) في ملف قائم، أو تصدير JSON في ملف جديد أو فارغ
cli-backup = كتابة نسخة محققة من الملف
cli-verify = التحقق من سلامة الملف

## الاستعمال الخاطئ
usage-unknown-argument = خيار غير معروف: { $argument }
usage-unexpected = معطى زائد: { $argument }
usage-missing = ينقص: { $arguments }
usage-value = قيمة غير مقبولة «{ $value }» للخيار { $argument }؛ المقبول: { $allowed }
usage-no-value = الخيار { $argument } يحتاج قيمة.
usage-day = «{ $value }» ليس يوما؛ اكتب السنة والشهر واليوم هكذا: 2026-07-14.
usage-conflict = لا يجتمع { $argument } و{ $other }.
usage-repeated = الخيار { $argument } مكرر.
usage-not-utf8 = معطى ليس نصا سليما.
usage-both = هذه الوثيقة بلغة واحدة؛ اختر --lang ar أو --lang fr.
usage-not-a-list = لا يصدر بصيغة xlsx إلا السجل أو منتوج المرحلة؛ اختر --format pdf.
usage-not-a-text = لا يصدر بصيغة docx إلا نص الاتفاقية؛ اختر --format pdf.
usage-register = سجل غير معروف: «{ $given }»؛ اختر projects أو partners أو agreements أو commitments.
usage-no-stage = تنقص المرحلة: اذكر --stage 1 أو 2 أو 3.
usage-no-product = لا يستعمل --stage و--round إلا مع stage-product.
usage-product-by-id = يعين منتوج المرحلة بالخيارين --stage و--round، دون معرف ولا --all.
usage-id-or-all = اذكر معرف الوثيقة أو --all، وليس كليهما.
usage-other = أمر غير مفهوم.
usage-hint = للمساعدة: { $command }
error-prefix = خطأ:
warning-prefix = تنبيه:

## النتائج
cli-written = كتب { $path }
cli-substituted = رموز في { $path } لا رسم لها في الخطوط المضمنة، وكتب بدلها ما يلي؛ غيرها في النص عند الحاجة:
cli-exported = كتبت { $count ->
    [zero] لا وثائق
    [one] وثيقة واحدة
    [two] وثيقتان
    [few] { $count } وثائق
    [many] { $count } وثيقة
   *[other] { $count } وثيقة
} في { $path }
cli-exporting = جار التصدير
cli-demo-written = كتب الملف النموذجي { $path }. تروى قصته بتاريخ { $today }: أضف --today { $today } ليظهر كما أريد له.
cli-imported = استورد { $file } في { $path }
cli-would-import = الملف { $file } سليم ويمكن استيراده؛ لم يكتب شيء.
cli-verified = الملف { $path } سليم.
cli-backed-up = كتبت نسخة محققة في { $path }
cli-sound = لا ملاحظات.
cli-nothing = لا عناصر.

## إخفاق الأوامر
failure-unknown = لا { $what } بالمعرف أو الرقم «{ $given }»؛ اسرد الموجود بالأمر list.
failure-what-agreement = اتفاقية
failure-what-either = اتفاقية ولا شريك
failure-what-partner = شريك
failure-what-project = مشروع
failure-what-round = حملة
failure-no-round = لا حملات بعد في الملف؛ ابدأ حملة من النافذة.
failure-ambiguous = «{ $given }» يطابق أكثر من عنصر: { $matches }. اكتب المعرف كاملا.
failure-findings = الملف { $path } لم يستورد، وفيه { $count ->
    [zero] لا ملاحظات
    [one] ملاحظة واحدة
    [two] ملاحظتان
    [few] { $count } ملاحظات
    [many] { $count } ملاحظة
   *[other] { $count } ملاحظة
}:
failure-doubts = أعد الأمر بالخيار --accept لقبول المعطيات كما هي.
failure-damaged = الملف { $path } معطوب؛ استعمل نسخة احتياطية. ما وجد:
failure-blocked = وجدت ملاحظات تمنع.
failure-unfaithful = ما كتب لا يطابق ما قرئ من { $path }؛ لم يحفظ شيء. بلغ عن ذلك من يصون البرنامج.
failure-over-dossier = { $path } هو ملف الجماعة نفسه ولم يمس؛ اختر للوثيقة اسما آخر.
failure-folder-is-file = { $path } ملف وليس مجلدا؛ مع --all يكتب في مجلد.
failure-folder = تعذر إنشاء المجلد { $path }: { $detail }
failure-partial = تعذر تصدير { $failed } من { $all }.
failure-output = تعذرت كتابة المخرجات: { $detail }
failure-no-display = لا شاشة هنا لفتح النافذة. العمل الرئيسي لا يحتاج شاشة:
    {"  "}sharaka demo sample.sharaka
    {"  "}sharaka export sample.sharaka agreement --all --lang both -o agreements
failure-window = تعذر فتح النافذة: { $detail }
column-commune = مساهمة الجماعة
column-agreements = الاتفاقيات
cli-finding = { $code } { $severity }: { $words }
column-round = الحملة
column-session = الدورة
column-projects = المشاريع
column-gap = الخصاص (درهم)
column-stage-number = المرحلة { $number }
cli-stage-open = جارية
cli-stage-closed = أغلقت في { $date }
cli-stage-reopened = أعيد فتحها في { $date }
