### نص الاتفاقية المطبوعة.

document-agreement-subject = اتفاقية تعاون وشراكة
document-page-before = صفحة
document-page-between = من
document-start-signature = تاريخ توقيع آخر الأطراف عليها
document-start-visa = تاريخ التأشير عليها
document-blank-session = دورة { $blank }
document-numbered = { $title }، رقم { $number }
document-end-open = تاريخ انقضاء هذه المدة
document-governor-province = عامل إقليم { $territory }
document-governor-prefecture = عامل عمالة { $territory }
document-visa-of = تأشيرة السيد { $authority }
document-visa-of-law = بناء على { $law }؛
document-signed-on = وقعت بتاريخ { $day }
document-chair = رئيسا
document-dirhams = { $figure } درهم
document-tranche-evidence = { $words } (الإثبات: { $evidence })

document-commitment-quantity = الكمية ({ $unit }): { $figure }
document-commitment-count = العدد: { $figure }
document-commitment-amount = المبلغ: { $figure } درهم
document-commitment-value = القيمة المقدرة: { $figure } درهم
document-commitment-instalment = { $figure } درهم سنة { $year }
document-commitment-instalments = الأقساط: { $parts }
document-commitment-due = الأجل: { $day }
document-commitment-trigger = الأجل: عند { $event }
document-commitment-evidence = الإثبات: { $paper }

document-cost-caption = التركيب المالي حسب الأطراف والسنوات (بالدرهم)
document-cost-valued = تتضمن مساهمة { $party } ما قيمته { $figure } درهم مقومة، لا تؤدى نقدا.

document-sheet-code = رقم المشروع
document-sheet-place = الموقع
document-sheet-owner = صاحب المشروع
document-sheet-problem = الإشكالية
document-sheet-objectives = الأهداف
document-sheet-components = المكونات
document-sheet-results = النتائج المنتظرة
document-sheet-cost = التكلفة الإجمالية
document-sheet-beneficiaries = المستفيدون
document-sheet-maturity = درجة النضج
document-sheet-land = الوضعية العقارية
document-sheet-upkeep = الاستغلال والصيانة
document-people = المجموع: { $count }
document-people-women = إناث: { $count }
document-people-men = ذكور: { $count }
document-people-households = أسر: { $count }
