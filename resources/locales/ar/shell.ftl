### إطار النافذة: الأقسام والشريط العلوي وحالة الحفظ.

shell-home = الرئيسية
shell-registers = السجلات
shell-plan = البرنامج والمحاور
shell-commune = الجماعة
shell-import = استيراد البرنامج
shell-history = سجل العمليات
shell-settings = الإعدادات
shell-undo = تراجع
shell-redo = إعادة
shell-typing = كتابة…
shell-saving = جارٍ الحفظ…
shell-saved = حُفظ
shell-sample = نموذج: لا يُحفظ ما يُغيَّر
shell-read-only = للقراءة فقط
shell-failed = تعذر حفظ التعديل
shell-failed-hint = لم يُفقد شيء: ما كتبتموه ما زال على الشاشة.
shell-try-again = حاول مرة أخرى
shell-leave-anyway = مغادرة دون حفظ
shell-not-found = غير موجود
