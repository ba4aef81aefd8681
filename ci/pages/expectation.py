"""What the pages must say, out of the dossier itself."""

import re
from collections import Counter

from reader import normal

ORDINALS = (
    "الأولى الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة "
    "الحادية_عشرة الثانية_عشرة الثالثة_عشرة الرابعة_عشرة الخامسة_عشرة السادسة_عشرة "
    "السابعة_عشرة الثامنة_عشرة التاسعة_عشرة العشرون"
).replace("_", " ").split(" ")
UNITS = "الحادية الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة".split()
TWENTIES = [f"{unit} والعشرون" for unit in UNITS]

PAGE = {"ar": "صفحة {} من {}", "fr": "Page {} sur {}"}
EDGES = "()[]«»:.,،؛؟\"–—-“”…'’;"

# Object, objectives and components come before what parties promise: no commitment is numbered 1-7.
FIRST_PROMISE = 4

# Ways in which a reader's text goes wrong, each of which the checks must see.
SPOILT = {
    "references read backwards": lambda text: re.sub(
        r"(?<![\d/.-])(\d{1,2})-(\d{1,2})(?![\d/.-])", r"\2-\1", text
    ),
    "amounts read in reversed groups": lambda text: re.sub(
        r"(\d{1,3})[\u00a0\u202f ](\d{3})[\u00a0\u202f ](\d{3}),00", r"\3 \2 \1,00", text
    ),
    "a page of no number": lambda text: text.replace("صفحة", "").replace("Page", ""),
    "lost words": lambda text: re.sub(r"\b[هوتا]\w{4,}|\b[rdc]\w{5,}", "", text),
}


def article_names(language):
    """Names of articles from the first on, as headings write them."""
    if language == "fr":
        return ["Article premier:"] + [f"Article {number}:" for number in range(2, 60)]
    units = [" ".join(pair) for pair in zip(ORDINALS[10:28:2], ORDINALS[11:28:2])]
    return [f"المادة {name}:" for name in ORDINALS[:10] + units + ["العشرون"] + TWENTIES + ["الثلاثون"]]


def amount(centimes):
    """An amount as papers print it: 4 850 000,00."""
    return f"{centimes // 100:,}".replace(",", " ") + f",{centimes % 100:02}"


def words(text):
    """Words without the signs around them. poppler drops a hyphen that ends a line, so all are."""
    bare = [word.strip(EDGES) for word in re.sub("- ?", "", normal(text)).split()]
    return [word for word in bare if word]


def missing_amounts(text, amounts):
    """Amounts that are not in the text whole."""
    return [
        f"the amount {amount(value)} is not in the text"
        for value in sorted(set(amounts) - {0})
        if not re.search(rf"(?<![\d ]){amount(value)}(?!\d)|(?<!\d){amount(value)}(?!\d)", text)
    ]


def missing_words(text, wanted):
    """A fault when more than one word, and more than 3 % of them, are not read back."""
    wanted, found = Counter(words(wanted)), Counter(words(text))
    lost = [word for word, times in wanted.items() if found[word] < min(times, 1)]
    if len(lost) > max(1, 0.03 * len(wanted)):
        return [f"{len(lost)} of {len(wanted)} words are lost: {' '.join(lost[:8])}"]
    return []


def wrong_page_numbers(texts, languages):
    """Pages that do not say which page of how many they are."""
    faults = []
    for number, text in enumerate(texts, 1):
        lines = [PAGE[language].format(number, len(texts)) for language in languages]
        if not any(line in normal(text) for line in lines):
            faults.append(f"page {number} does not say «{lines[0]}»")
    return faults


def commitments(contents, agreement):
    """Commitments of an agreement by party."""
    return [
        (party, [one for one in contents["commitments"] if one["debtor"] == party["id"]])
        for party in agreement["parties"]
    ]


class Agreement:
    """What an agreement's pages must say."""

    def __init__(self, contents, agreement, edition):
        self.contents = contents
        self.agreement = agreement
        self.languages = ("ar", "fr") if edition == "both" else (edition,)

    def faults(self, pages):
        """What the pages say otherwise."""
        text = pages.text()
        faults = wrong_page_numbers(pages.texts, self.languages)
        if not 4 <= len(pages.texts) <= 16:
            faults.append(f"{len(pages.texts)} pages")
        width, height = pages.width_and_height()
        if width > height:
            faults.append("the page lies on its side")
        contributions = [one["amount"] for one in self.agreement["contributions"]]
        faults += missing_amounts(text, [self.agreement["cost"], *contributions])
        for language in self.languages:
            faults += self.spoken(text, language)
        return faults

    def spoken(self, text, language):
        """What one language's text lacks or has out of order."""
        faults = []
        title = normal(self.agreement["title"][language]).strip()
        if title not in text and len(self.languages) == 1:
            faults.append(f"the title «{title}» is not in the text")
        faults += self.articles(text, language)
        told = [self.agreement["title"], self.agreement["object"]]
        told += [one["text"] for _, list_ in commitments(self.contents, self.agreement) for one in list_]
        return faults + missing_words(text, "\n".join(each[language] for each in told))

    def articles(self, text, language):
        """Articles are numbered from one without a gap, and each stands once, in its place."""
        faults, at, count = [], 0, 0
        names = article_names(language)
        for name in names:
            found = text.find(name, at)
            if found < 0:
                break
            at, count = found, count + 1
        if count < 8:
            faults.append(f"{language}: only {count} articles in order")
        later = [name for name in names[count:] if name in text]
        if later:
            faults.append(f"{language}: «{later[0]}» is there, «{names[count]}» is not in its place")
        return faults + self.references(text, language, names[:count])

    def references(self, text, language, names):
        """Commitments are numbered article-rank, in order, under the article of their debtor."""
        faults = []
        for party, list_ in commitments(self.contents, self.agreement):
            if not list_:
                continue
            starts = [text.find(name) for name in names] + [len(text)]
            sections = [text[first:last] for first, last in zip(starts, starts[1:])]
            ranks = [
                number
                for number, section in enumerate(sections, 1)
                if re.search(rf"(?<![\d-]){number}-1(?![\d-])", section)
                and normal(list_[0]["text"][language]).split()[0] in section
            ]
            wanted = lambda number: [f"{number}-{rank}" for rank in range(1, len(list_) + 1)]
            if not any(in_order(sections[number - 1], wanted(number)) for number in ranks):
                short = party["short_name"][language]
                faults.append(f"{language}: the {len(list_)} commitments of {short} are not numbered in order")
        return faults


def in_order(text, references):
    """Whether references stand in a text one after the other."""
    at = 0
    for reference in references:
        found = re.compile(rf"(?<![\d-]){reference}(?![\d-])").search(text, at)
        if not found:
            return False
        at = found.end()
    return True


class FollowUp:
    """What the follow-up sheet of an agreement, or of a partner in several, must say."""

    def __init__(self, contents, agreements, partner, language):
        self.language = language
        self.commitments = [
            one
            for agreement in agreements
            for party, list_ in commitments(contents, agreement)
            for one in list_
            if partner is None or party["partner"] == partner
        ]

    def faults(self, pages):
        """What the pages say otherwise."""
        text = pages.text()
        faults = wrong_page_numbers(pages.texts, (self.language,))
        width, height = pages.width_and_height()
        if width < height:
            faults.append("the page stands upright")
        faults += missing_amounts(text, [one["amount"] for one in self.commitments if one["amount"]])
        references = re.findall(r"(?<![\d/.-])(\d{1,2})-(\d{1,2})(?![\d/.-])", text)
        if len(references) < len(self.commitments):
            faults.append(f"{len(references)} references for {len(self.commitments)} commitments")
        for article, rank in references:
            if int(article) < FIRST_PROMISE:
                faults.append(f"the reference {article}-{rank} is read backwards")
        told = "\n".join(one["text"][self.language] for one in self.commitments)
        return faults + missing_words(text, told)


class Sheet:
    """What the sheet of a project or of a partner must say."""

    def __init__(self, contents, kind, subject, language):
        self.subject = subject
        self.language = language
        self.amounts = []
        self.told = [subject["title" if kind == "project" else "name"]]
        if kind == "project":
            needs = [need for need in contents["needs"] if need["project"] == subject["id"]]
            years = [cost[part] for cost in subject["costs"] for part in ("commune", "total")]
            self.amounts = [subject["cost"], *years]
            self.amounts += [need[part] for need in needs for part in ("amount", "covered")]
            self.amounts += [sum(need["amount"] for need in needs)] if needs else []
            self.told += [subject[field] for field in ("problem", "objectives", "components", "results")]
            self.told += list(subject["concerns"].values())
        else:
            self.told += [subject[field] for field in ("instruments", "calendar", "eligibility")]

    def faults(self, pages):
        """What the pages say otherwise."""
        text = pages.text()
        faults = wrong_page_numbers(pages.texts, (self.language,))
        if len(pages.texts) > 3:
            faults.append(f"{len(pages.texts)} pages")
        width, height = pages.width_and_height()
        if width > height:
            faults.append("the page lies on its side")
        faults += missing_amounts(text, self.amounts)
        told = [each[self.language] or each[other(self.language)] for each in self.told]
        return faults + missing_words(text, "\n".join(told))


class Register:
    """What a printed register must say."""

    AMOUNTS = {"projects": "cost", "agreements": "cost", "commitments": "amount"}
    NAMES = {"projects": "title", "partners": "name", "agreements": "title", "commitments": "text"}

    def __init__(self, contents, name, language):
        self.rows = contents[name]
        self.has_references = name == "commitments"
        self.language = language
        amount = self.AMOUNTS.get(name)
        self.amounts = [row[amount] for row in self.rows if row[amount]] if amount else []
        self.names = [row[self.NAMES[name]] for row in self.rows]

    def faults(self, pages):
        """What the pages say otherwise."""
        text = pages.text()
        faults = wrong_page_numbers(pages.texts, (self.language,))
        width, height = pages.width_and_height()
        if width < height:
            faults.append("the page stands upright")
        faults += missing_amounts(text, [*self.amounts, sum(self.amounts)])
        references = re.findall(r"(?<![\d/.-])(\d{1,2})-(\d{1,2})(?![\d/.-])", text)
        if self.has_references:
            if len(references) < len(self.rows):
                faults.append(f"{len(references)} references for {len(self.rows)} commitments")
            for article, rank in references:
                if int(article) < FIRST_PROMISE:
                    faults.append(f"the reference {article}-{rank} is read backwards")
        told = [each[self.language] or each[other(self.language)] for each in self.names]
        return faults + missing_words(text, "\n".join(told))


def other(language):
    """The other of the two languages."""
    return "fr" if language == "ar" else "ar"
