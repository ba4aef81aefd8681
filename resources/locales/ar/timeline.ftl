## الجدول الزمني

timeline-today = اليوم
timeline-undated = دون تواريخ: ارسموا المدة هنا أو اضغطوا Enter
timeline-no-dates = دون تواريخ
timeline-length = { $days ->
    [zero] بلا مدة
    [one] يوم واحد
    [two] يومان
    [few] { $days } أيام
    [many] { $days } يوما
   *[other] { $days } يوم
}
# من يوم إلى يوم، والمدة بالكلمات.
timeline-span = { $from } – { $until } ({ $length })
timeline-done = أنجز { $percent }
