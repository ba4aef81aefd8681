### الأخطاء: ما وقع، وأين، وكيف يصلح.

## النصوص
error-text-control = رمز تحكم غير مرئي ({ $code }) في الموضع { $at }؛ احذفه وأعد كتابة الكلمة.
error-text-line-break = سطر جديد في الموضع { $at } حيث ينتظر سطر واحد؛ اكتب النص في سطر واحد.
error-text-override = رمز يقلب اتجاه الكتابة ({ $code }) في الموضع { $at }، وقد يغير قراءة الأرقام؛ احذفه.
error-text-isolate = رمز عزل اتجاه بلا مقابل في الموضع { $at }؛ احذفه أو أضف مقابله.
error-text-not-text = رمز لا يمثل أي حرف ({ $code }) في الموضع { $at }، وهو غالبا أثر نقل معطوب؛ أعد كتابة الكلمة.
error-text-too-long = النص يضم { $length } حرفا والحد الأقصى { $limit }؛ اختصره.
error-text-side = في النص المكتوب باللغة { $language }: { $problem }

## المبالغ
error-amount-empty = لم يكتب أي مبلغ؛ اكتب مبلغا بالدرهم، مثل 1500,50.
error-amount-not-a-number = ليس عددا ابتداء من الموضع { $at }؛ اكتب المبلغ بالأرقام، مثل 2 000 000,50.
error-amount-ambiguous = مبلغ يقرأ على وجهين: { $thousands } أو { $decimal } درهم؛ اكتب الجزء العشري بفاصلة ورقمين.
error-amount-decimals = أرقام عشرية أكثر من السنتيم ابتداء من الموضع { $at }؛ اكتب رقمين على الأكثر بعد الفاصلة.
error-amount-negative = المبلغ سالب؛ لا يكون المبلغ أقل من الصفر.
error-amount-too-large = المبلغ أكبر من 999 999 999 999,99 درهم؛ تحقق من عدد الأصفار.
error-amount-unit = وحدة غير واضحة «{ $unit }»؛ اكتب «درهم» أو «مليون درهم» كاملة.

## القيم
error-date = «{ $found }» ليس تاريخا بين 1900 و2199؛ اكتب السنة والشهر واليوم هكذا: 2026-07-14.
error-id = «{ $found }» ليس معرفا صحيحا (UUIDv7).
error-id-shape = ليس معرفا صحيحا (UUIDv7).
error-year = { $found } ليست سنة بين 1900 و2199.
error-range = القيمة { $found } خارج الحدود: من { $lowest } إلى { $highest }.
error-negative = القيمة سالبة ({ $found } سنتيم)؛ لا يكون المبلغ أقل من الصفر.

## الملف
error-file-not-found = لا وجود للملف { $path }؛ تحقق من المسار والاسم.
error-file-is-folder = { $path } مجلد وليس ملفا؛ أضف اسم الملف.
error-file-permission = لا إذن لك بفتح { $path }؛ اطلب الإذن أو انسخ الملف إلى مجلد يخصك.
error-file-read = تعذرت قراءة { $path }: { $detail }
error-file-write = تعذرت كتابة { $path }: { $detail }
error-file-exists = الملف { $path } موجود من قبل ولم يمس؛ اختر اسما آخر.
error-file-folder-missing = المجلد { $path } غير موجود؛ أنشئه أو اختر غيره.
error-file-no-permission = لا إذن لك بالكتابة في { $path }؛ اختر مجلدا يخصك.
error-file-disk-full = القرص الذي يضم { $path } ممتلئ ولم يكتب شيء؛ أفرغ بعض المساحة وأعد المحاولة.

## ملف الجماعة
error-dossier-not-one = { $path } ليس ملف «شراكة»؛ اختر ملفا بامتداد sharaka. أو استورد المعطيات.
error-dossier-damaged = الملف { $path } معطوب ولم يغير فيه شيء؛ استعمل نسخة احتياطية منه. ما وجد: { $findings }
error-dossier-newer = الملف { $path } كتبه إصدار أحدث من البرنامج (الصيغة { $version }، والمعروفة هنا { $known })؛ حدث البرنامج.
error-dossier-older = صيغة الملف { $path } أقدم ({ $version }، والحالية { $known }) وقد فتح للقراءة فقط؛ افتحه مرة بإذن الكتابة ليحين.
error-dossier-locked = الملف { $path } مفتوح في برنامج آخر؛ أغلقه هناك وأعد المحاولة.
error-dossier-read-only = الملف { $path } للقراءة فقط؛ غير خصائصه أو انسخه إلى مجلد يخصك.
error-dossier-folder-read-only = لا يمكن الكتابة في المجلد { $path }؛ انسخ الملف إلى مجلد يخصك.
error-dossier-unreadable = قيمة غير مقبولة في { $row }، العمود { $column }: { $reason }. استعمل نسخة احتياطية سليمة.
error-dossier-missing = { $row } غير موجود في الملف.
error-dossier-conflict = غيّر شخص آخر الحقول نفسها في هذه الأثناء، ولم يُحفظ تعديلكم: { $fields }. راجعوا القيم الجديدة ثم أعيدوا التعديل.
error-dossier-taken = { $row } موجود من قبل في الملف.
error-dossier-referred = لا يمكن حذف { $row } لأن عناصر أخرى تحيل عليه: { $by }. احذف الإحالات أولا.
error-dossier-dangling = إحالات على عناصر غير موجودة: { $references }. أضف العناصر أو احذف الإحالات.
error-dossier-refused = { $row } يخالف قاعدة في جدوله: { $rule }
error-dossier-not-empty = الملف يضم معطيات من قبل ولم يمس؛ استورد في ملف جديد أو فارغ.
error-dossier-no-bytes = محتوى المرفق ذي البصمة { $sha256 } غير موجود في الملف.
error-dossier-copy-differs = النسخة { $path } لم تطابق الأصل فحذفت؛ أعد المحاولة على قرص آخر. ما وجد: { $findings }
error-dossier-database = تعذر العمل على { $path }: { $detail }
error-dossier-act = الملف { $path } لم يغير.

error-damage-truncated = الملف مبتور: طوله { $length } بايت من أصل { $stated }
error-damage-version = رقم الصيغة غير متطابق
error-damage-structure = بنية الملف مختلة
error-damage-page = بنية الملف مختلة في الصفحة { $page }
error-damage-index = بنية الملف مختلة في الفهرس { $index }
error-damage-table = الجدول { $table } لم يعد كما كتب
error-damage-row = السطر { $row } لم يعد كما كتب
error-damage-journal = سجل التغييرات مختل عند السطر { $row }
error-damage-reference = إحالة من { $from } على { $to } غير الموجود
error-damage-bytes = محتوى المرفق { $sha256 } تغير

## الوثائق
error-document-clause = تعذرت قراءة بند من باب «{ $section }» في النص المكتوب باللغة { $language }، السطر { $line }: { $problem }
error-document-brace = قوس «{"{"}» بلا إغلاق؛ أغلقه بـ«{"}"}».
error-document-variable = لا متغير بالاسم «{ $name }»؛ اختر اسما من لائحة المتغيرات.
error-document-block = لا جدول بالاسم «{ $name }»؛ اختر اسما من لائحة الجداول.
error-document-face = خط مضمن في البرنامج ({ $face }) لا يقرأ؛ أعد تثبيت البرنامج.
error-document-room = الصفحة لا تترك مكانا للنص؛ صغر الهوامش.
error-document-picture = الصورة غير سليمة ({ $width } × { $height } بكسل)؛ اختر صورة PNG أخرى.
error-document-glyph = لا رسم في الخطوط المضمنة لـ«{ $text }» في الصفحة { $page }؛ احذف هذا الرمز من النص.
error-document-clusters = الوثيقة تضم أشكالا كثيرة في خط واحد ({ $face })؛ قسمها إلى وثيقتين.
error-document-internal = خلل في إعداد الوثيقة ({ $detail })؛ لم يكتب شيء. بلغ عنه من يصون البرنامج.

## الموارد
error-library-malformed = مورد البرنامج { $file } غير سليم: { $reason }
error-library-misread = مورد البرنامج { $file } غير سليم، السطر { $line }، العمود { $column }: { $reason }
error-library-duplicate = مورد البرنامج { $file } يعرف «{ $id }» مرتين.
error-library-dangling = مورد البرنامج { $file }: «{ $from }» يحيل على «{ $id }» غير الموجود.
error-library-sample = معطيات الملف النموذجي غير سليمة: { $detail }

## عام
document-substitution = { $shown } بدل «{ $character }»، { $count ->
    [zero] ولا مرة
    [one] مرة واحدة
    [two] مرتين
    [few] { $count } مرات
    [many] { $count } مرة
   *[other] { $count } مرة
}، عند «{ $context }»
system-permission = لا إذن لك بالكتابة هناك؛ اختر مجلدا يخصك.
system-read-only = هذا القرص للقراءة فقط؛ اختر غيره.
system-full = القرص ممتلئ؛ أفرغ بعض المساحة وأعد المحاولة.
system-name = هذا الاسم طويل جدا أو فيه رمز ممنوع؛ اختر اسما أقصر.
system-not-a-folder = جزء من المسار ليس مجلدا؛ صحح المسار.
system-not-found = هذا الموضع غير موجود؛ تحقق من المسار.
system-code = أجاب النظام بالخطأ رقم { $code }؛ تحقق من المسار ومن حالة القرص.
system-unknown = لم يذكر النظام السبب؛ تحقق من المسار ومن حالة القرص.
error-and-others = وغيرها ({ $count })
error-gone = { $id } غير موجود في الملف.
error-picture = الشعار ليس صورة PNG سليمة؛ اختر صورة PNG أخرى.
error-picture-large = الشعار كبير جدا ({ $width } × { $height } بكسل)؛ الحد الأقصى { $limit } بكسل للضلع.
error-picture-heavy = ملف الشعار ثقيل جدا ({ $bytes } بايت)؛ الحد الأقصى { $limit } بايت.
