### حقول الإدخال: النص بلغتيه، والعدد، والمبلغ.

entry-language = العربية
entry-missing-arabic = ينقص النص العربي
entry-missing-french = ينقص النص الفرنسي

entry-dirhams = درهم
entry-in-words = بالأحرف

entry-number-empty = لا عدد هنا؛ اكتب عددا بالأرقام، مثل 1250.
entry-number-unreadable = ليس عددا ابتداء من الموضع { $at }؛ اكتب العدد بالأرقام، مثل 1250.
entry-number-ambiguous = عدد يحتمل قراءتين: { $thousands } أو { $decimal }؛ اكتب الآلاف بلا نقطة ولا فاصلة.
entry-number-decimals = أرقام عشرية أكثر من اللازم ابتداء من الموضع { $at }؛ العدد المسموح به منها { $most }.
entry-number-negative = عدد سالب؛ لا يقبل هنا عدد أصغر من الصفر.
entry-number-too-large = عدد كبير جدا؛ تحقق من عدد الأصفار.
