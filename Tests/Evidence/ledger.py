"""A made dossier of sixty claims, and its figures counted here, from what was made and not from what the program says."""

import collections
import random
import re

STATUSES = ["unverified", "reported", "confirmed", "disputed", "refuted", "retracted"]


class Made:
    """Sources in chains, some of one address, and claims on some of them, all from one seed."""

    def __init__(self, seed, claims=60, sources=24):
        chance = random.Random(seed)
        self.origins, self.addresses = {}, {}
        names = [f"s{number}" for number in range(sources)]
        for number, name in enumerate(names):
            # Chains lead to later sources alone, so that there is no circle.
            later = names[number + 1:]
            kind = chance.choice(["own", "own", "none", "from"]) if later else "own"
            self.origins[name] = chance.sample(later, min(len(later), chance.randint(1, 2))) if kind == "from" else kind
            self.addresses[name] = f"https://example.org/{chance.randint(0, sources * 2)}"
        # Of two files of one source each may lead to the other by way of a third: such circles are errors, and tried elsewhere.
        while self.has_circle():
            name = chance.choice(names)
            self.addresses[name] = f"https://example.org/{name}"
        self.claims = [
            (chance.choice(STATUSES), [chance.choice(names) for _ in range(chance.randint(1, 4))]) for _ in range(claims)]

    def write(self, site):
        site.write("Content/dossier.yml", "title: Sixty claims\nlanguage: en\nevidenceFigures: true\n")
        site.write("Content/pages/method.md", "---\ntitle: Method\n---\nHow it was made.\n")
        words = " ".join(f"Claim{number} holds." for number in range(len(self.claims)))
        site.write("Content/articles/a.md", f"---\ntitle: A\ndate: 2018-04-27\n---\n{words}\n")
        for name, origin in self.origins.items():
            key = "" if origin == "none" else f"origin: {origin if origin == 'own' else '[' + ', '.join(origin) + ']'}\n"
            site.write(f"Content/sources/{name}.md", f"---\ntitle: Source {name}\ntype: report\nurl: {self.addresses[name]}\n{key}---\nX.\n")
        for number, (status, cited) in enumerate(self.claims):
            sources = "".join(f"  - source: {name}\n" for name in cited)
            site.write(f"Content/annotations/c{number}.md", f"---\nkind: claim\narticle: a\nquote: Claim{number} holds\nstatus: {status}\nsources:\n{sources}---\nX.\n")

    def group(self, name):
        """All files of one source, as their addresses are the same; but not a witness whom another of them names."""
        same = [other for other in self.origins if self.addresses[other] == self.addresses[name]]
        named = {origin for other in same for origin in self.origins[other] if isinstance(self.origins[other], list)}
        return frozenset([name]) if name in named else frozenset(other for other in same if other not in named)

    def stated(self, group):
        """What its files state, each as the groups that it has it from: none where it is its own origin."""
        choices = set()
        for member in group:
            if self.origins[member] == "own":
                choices.add(frozenset())
            elif isinstance(self.origins[member], list):
                choices.add(frozenset(self.group(origin) for origin in self.origins[member]) - {group})
        return {choice for choice in choices if choice or any(self.origins[member] == "own" for member in group)}

    def has_circle(self):
        further = {self.group(name): frozenset().union(*self.stated(self.group(name))) for name in self.origins}

        def leads_to(start, group, seen):
            return any(other == start or other not in seen and leads_to(start, other, seen | {other}) for other in further[group])

        return any(leads_to(group, group, {group}) for group in further)

    def steps(self):
        """The groups that each has it from: where its files state different ones, those that make fewer ends."""
        groups = {}
        for name in sorted(self.origins):
            groups.setdefault(self.group(name))
        steps = {group: frozenset().union(*self.stated(group)) for group in groups}
        for group in groups:
            choices = self.stated(group)
            if len(choices) > 1:
                steps[group] = min(choices, key=lambda choice: (
                    len(self.ends_of(group, {**steps, group: choice})), not choice, sorted(min(other) for other in choice)))
        return steps

    def ends_of(self, start, steps):
        waiting, seen, ends = [start], set(), set()
        while waiting:
            group = waiting.pop()
            if group in seen:
                continue
            seen.add(group)
            if not steps[group]:
                ends.add(group)
            waiting.extend(steps[group])
        return ends

    def ends(self, name):
        """Where the chains from a source end."""
        return self.ends_of(self.group(name), self.steps())

    def says(self, name):
        """Whether a source states where it has it from, and so do all that it names."""
        origin = self.origins[name]
        return origin == "own" or isinstance(origin, list) and all(self.says(other) for other in origin)

    def line(self, cited):
        """What the claims page must say of a claim's sources."""
        sources = set(cited)
        ends = set().union(*(self.ends(name) for name in sources))
        # Each source that is cited states it, too, and each that it names: what another file of it states does not count.
        stated = all(any(self.origins[member] == "own" for member in group) for group in ends) and all(
            self.says(name) for name in cited)
        if len(ends) == 1:
            words = "one origin" if stated or len(sources) > 1 else "origin not stated"
        else:
            words = f"{len(ends)} independent origins" if stated else "origins not stated"
        return f"{len(sources)} source{'' if len(sources) == 1 else 's'}, {words}"

    def expected(self):
        counts = collections.Counter(status for status, _ in self.claims)
        lines = collections.Counter(self.line(cited) for _, cited in self.claims if len(cited) > 1 or "independent" in self.line(cited) or "origins not" in self.line(cited))
        independent = sum("independent" in self.line(cited) for _, cited in self.claims)
        return {"claims": len(self.claims), "statuses": dict(counts), "lines": dict(lines), "independent": independent}


def shown(page, figures):
    """The same figures as the claims page has them, and the page on how the dossier was made."""
    claims = int(re.search(r'aria-current="page">All <span class="count">(\d+)', page)[1])
    statuses = {name: int(count) for name, count in re.findall(r'<h2 id="(\w+)">\w+ <span class="count">(\d+)</span>', page)}
    lines = collections.Counter(re.findall(r'<p class="label">(\d+ sources?, [^<]*)</p>', page))
    independent = int(re.search(r"two origins or more</dt>\s*<dd>[^<]*<span[^>]*>(\d+) of", figures)[1])
    return {"claims": claims, "statuses": statuses, "lines": dict(lines), "independent": independent}
