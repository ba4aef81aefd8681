### الوثائق المطبوعة.

document-page = صفحة { $page } من { $pages }
document-draft = مشروع
document-fictional = جماعة متخيلة، وثيقة للعرض فقط
document-number = رقم { $number }
document-currency = بالدرهم
document-printed-on = استخرجت بتاريخ { $date }

document-table-party = الطرف
document-table-total = المجموع
document-table-share = النسبة
document-table-year = السنة
document-table-commitment = الالتزام
document-table-kind = النوع
document-table-due = الأجل
document-table-amount = المبلغ (بالدرهم)
document-table-quantity = الكمية
document-table-evidence = وثائق الإثبات
document-table-tranche = الدفعة
document-table-trigger = شرط الصرف
document-table-indicator = المؤشر
document-table-baseline = القيمة المرجعية
document-table-target = القيمة المستهدفة
document-table-source = مصدر التحقق
document-table-member = العضو
document-table-quality = الصفة

document-signature-of = عن { $party }
document-signature-date = التاريخ والتوقيع والخاتم
document-visa = تأشيرة السيد عامل { $territory }
document-visa-date = بتاريخ:

document-sheet-title = البطاقة التقنية
document-annex = الملحق { $number }

follow-up-title = بطاقة تتبع الالتزامات
follow-up-of-agreement = بطاقة تتبع التزامات الاتفاقية
follow-up-of-partner = بطاقة تتبع التزامات الشريك
follow-up-on = الوضعية بتاريخ { $date }
follow-up-article = المادة
follow-up-debtor = المدين
follow-up-owed = المبلغ أو الكمية
follow-up-due = الأجل
follow-up-realised = المنجز
follow-up-share = نسبة الإنجاز
follow-up-state = الحالة
follow-up-delay = التأخر
follow-up-next-action = الإجراء الموالي
follow-up-subtotal = مجموع { $party }
follow-up-total = المجموع العام
follow-up-legend = مفتاح الرموز
