### البحث في الملف: أصناف النتائج وما يقال عنها.

search-kind-project = المشاريع
search-kind-partner = الشركاء
search-kind-agreement = الاتفاقيات
search-kind-commitment = الالتزامات
search-kind-contact = المخاطبون
search-kind-plan = المخططات
search-kind-axis = المحاور
search-kind-need = الحاجيات
search-kind-attachment = المرفقات

search-nothing = لا نتيجة لعبارة «{ $text }»
search-approximate = لا نتيجة مطابقة لعبارة «{ $text }»، وهذه أقرب الأسماء إليها
search-approximate-more = أسماء قريبة مما كتب
search-hits = { $count ->
    [zero] لا نتائج
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { $count } نتائج
    [many] { $count } نتيجة
   *[other] { $count } نتيجة
}
