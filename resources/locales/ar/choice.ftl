### ما يختار منه: اللوائح، الشارات، التواريخ.

choice-choose = اختر…
choice-none = بدون اختيار
choice-search = ابحث
choice-not-found = لا نتيجة للبحث عن «{ $query }».
choice-all-taken = اختير كل ما في اللائحة.
choice-add = أضف…
choice-remove = احذف { $words }

## التاريخ
day-example = 12 مارس 2026
day-open-calendar = افتح اليومية
day-unread = تعذرت قراءة هذا التاريخ. اكتبه هكذا: { $example } أو { $figures }.
day-two-figures = اكتب السنة بأربعة أرقام، هكذا: { $example }.
day-year-out = السنة { $year } خارج المجال من { $first } إلى { $last }؛ اكتب التاريخ الميلادي هكذا: { $example }.
day-none-such = ليس في { $month } { $year } يوم { $day }.
day-no-such-month = ليس في السنة شهر رقمه { $month }. اكتب اليوم ثم الشهر ثم السنة، هكذا: { $figures }.
day-before = ينبغي ألا يكون التاريخ قبل { $date }.
day-after = ينبغي ألا يكون التاريخ بعد { $date }.

## اليومية
calendar-today = اليوم
calendar-previous = الشهر السابق
calendar-next = الشهر الموالي
calendar-month = { $month } { $year }
calendar-hijri-one = في { $month } تقريبا
calendar-hijri-span = من { $first } إلى { $last } تقريبا
calendar-day = { $weekday } { $gregorian }
calendar-hijri-day = يوافق تقريبا { $hijri }
calendar-monday = الاثنين
calendar-monday-short = اثنين
calendar-tuesday = الثلاثاء
calendar-tuesday-short = ثلاثاء
calendar-wednesday = الأربعاء
calendar-wednesday-short = أربعاء
calendar-thursday = الخميس
calendar-thursday-short = خميس
calendar-friday = الجمعة
calendar-friday-short = جمعة
calendar-saturday = السبت
calendar-saturday-short = سبت
calendar-sunday = الأحد
calendar-sunday-short = أحد
