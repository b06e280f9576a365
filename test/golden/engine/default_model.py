"""The default model a second time, written from its definition and sharing nothing with the engine:
one dictionary a customer, sorted lists for ranks, exact decimals for money, and quantiles of the
gamma distribution found at 30 digits: by bisection on mpmath's incomplete gamma function, and for
shapes too large for its series by Newton's method on the density's integral.

Writes cdnow_scores.json and erlang_quantiles.json beside itself:

    pip install mpmath==1.3.0
    python3 test/golden/engine/default_model.py
"""

import bisect
import csv
import datetime
import json
import math
import pathlib
from decimal import Decimal
from functools import lru_cache
from statistics import median

import mpmath

HERE = pathlib.Path(__file__).parent
ORDERS = HERE.parents[1] / "fixtures" / "cdnow-sample-orders.csv"
AS_OF = datetime.date(1998, 6, 30)
WINDOW_DAYS = 730
mpmath.mp.dps = 30


@lru_cache(maxsize=None)
def erlang_quantile(shape, probability):
    """Smallest x with P(X <= x) >= probability, X ~ Gamma(shape, 1); probability as text."""
    target = mpmath.mpf(probability)
    if shape > 2000:
        return large_quantile(shape, target)
    spread = 12 * mpmath.sqrt(shape)
    low, high = max(mpmath.mpf(0), shape - spread), shape + spread + 10
    while high - low > mpmath.mpf(10) ** -22 * high:
        middle = (low + high) / 2
        if mpmath.gammainc(shape, 0, middle, regularized=True) < target:
            low = middle
        else:
            high = middle
    return low


def large_quantile(shape, target):
    deviation = mpmath.sqrt(shape)

    def density(x):
        return mpmath.exp((shape - 1) * mpmath.log(x) - x - mpmath.loggamma(shape))

    x = shape + deviation * mpmath.sqrt(2) * mpmath.erfinv(2 * target - 1)
    for _ in range(6):
        pieces = [x - step * deviation for step in range(14, -1, -1)]  # nothing is left below 14
        x -= (mpmath.quad(density, pieces) - target) / density(x)
    return x


def read_customers():
    history = {}
    with open(ORDERS, newline="") as file:
        for row in csv.DictReader(file):
            if Decimal(row["sales"]) == 0:
                continue  # a valid order has a value
            text = row["date"]
            day = datetime.date(int(text[:4]), int(text[4:6]), int(text[6:]))
            assert 0 <= (AS_OF - day).days <= WINDOW_DAYS
            history.setdefault(int(row["id"]), []).append((day, Decimal(row["sales"])))
    customers = []
    for name in sorted(history):
        days = [day for day, _ in history[name]]
        first, last, orders = min(days), max(days), len(days)
        customers.append(
            dict(
                id=name,
                orders=orders,
                age=(AS_OF - first).days,
                inactivity=(AS_OF - last).days,
                spend=sum(amount for _, amount in history[name]),
                gap=(last - first).days / (orders - 1) if last > first else None,
            )
        )
    return customers


def below(values):
    """For each value, how many are strictly smaller."""
    in_order = sorted(values)
    return [bisect.bisect_left(in_order, value) for value in values]


def score(percent_rank):
    return min(5, 1 + math.floor(5 * percent_rank + 1e-9))


def half_up(value, places=0):
    scale = 10**places
    return math.floor(value * scale + 0.5 + 1e-9) / scale


def segment(r, f, m, orders):
    fm = math.floor((f + m) / 2 + 0.5)
    if orders == 1:
        return {5: "NE", 4: "PR", 3: "AS", 2: "HI", 1: "LT"}[r]
    if fm >= 4:
        if r == 5:
            return "CH"
        if r >= 3:
            return "LO"
        return "CL" if fm == 5 else "AR"
    if r >= 4:
        return "PL"
    if fm == 3:
        return "NA" if r == 3 else "AR"
    return {3: "AS", 2: "HI", 1: "LT"}[r]


def eight_class(important, recent, often):
    kind = {(1, 1): "V", (1, 0): "D", (0, 1): "K", (0, 0): "W"}[(recent, often)]
    return ("I" if important else "G") + kind


def confidence(customers, orders, age):
    if customers < 30:
        return "low:customers"
    if orders < 2:
        return "low:orders"
    if customers < 100:
        return "medium:customers"
    if orders < 3:
        return "medium:orders"
    return "medium:history" if age < 180 else "high"


def analyse(customers):
    n = len(customers)
    repeats = sum(c["orders"] - 1 for c in customers)
    exposure = sum(max(1, c["age"]) for c in customers)
    rate = (repeats if repeats else 0.5) / exposure
    gaps = [c["gap"] for c in customers if c["gap"] is not None]
    store_gap = median(gaps) if gaps else 90
    orders = sum(c["orders"] for c in customers)
    spend = sum(c["spend"] for c in customers)
    average = float(spend / orders)
    for c in customers:
        x, age, silent = c["orders"] - 1, max(1, c["age"]), c["inactivity"]
        interval = store_gap if c["gap"] is None else (x * c["gap"] + store_gap) / (x + 1)
        chance = 0.8 ** max(0, silent / interval - 1)
        per_order = (float(c["spend"]) + 3 * average) / (c["orders"] + 3)
        expected_orders = 365 * (x + 1) / (age + 1 / rate) * chance
        scale = 365 / (age + 1 / rate) * chance * per_order
        c.update(
            usualInterval=interval,
            chanceActive=chance,
            expectedOrders=expected_orders,
            expectedValue=expected_orders * per_order,
            expectedValueLow=float(erlang_quantile(x + 1, "0.1")) * scale,
            expectedValueHigh=float(erlang_quantile(x + 1, "0.9")) * scale,
        )
    measures = dict(
        spend=below([c["spend"] for c in customers]),
        orders=below([c["orders"] for c in customers]),
        expected=below([half_up(c["expectedValue"], 2) for c in customers]),
    )
    fresh = below([-c["inactivity"] for c in customers])
    means = dict(
        inactivity=sum(c["inactivity"] for c in customers) / n,
        orderCount=orders / n,
        spend=float(spend / n),
    )
    for i, c in enumerate(customers):
        c["r"] = score(fresh[i] / (n - 1))
        c["f"] = score(measures["orders"][i] / (n - 1))
        c["m"] = score(measures["spend"][i] / (n - 1))
        present = 0.7 * measures["spend"][i] / (n - 1) + 0.3 * measures["orders"][i] / (n - 1)
        future = measures["expected"][i] / (n - 1)
        c["valueScore"] = half_up(100 * (45 * present + 40 * future) / (45 + 40), 1)
        c["segment"] = segment(c["r"], c["f"], c["m"], c["orders"])
        c["eightClass"] = eight_class(
            c["spend"] * n > spend, c["inactivity"] < means["inactivity"], c["orders"] * n > orders
        )
        c["flags"] = (["bigFirstOrder"] if c["orders"] == 1 and c["m"] >= 4 else []) + (
            ["overdue"] if c["inactivity"] / max(c["usualInterval"], 1) > 2 else []
        )
        c["confidence"] = confidence(n, c["orders"], c["age"])
        if c["orders"] == 1:
            c["reasonTurn"] = "oneOrder"
        else:
            c["reasonTurn"] = "overdue" if c["inactivity"] > c["usualInterval"] else "onTime"
    for i, rank in enumerate(below([c["valueScore"] for c in customers])):
        c, share = customers[i], rank / (n - 1)
        c["tier"] = "high" if share >= 0.8 - 1e-9 else "medium" if share >= 0.5 - 1e-9 else "low"
        choose = min if c["tier"] == "low" else max  # both keep the first of equals
        c["reasonLead"] = choose(measures, key=lambda name: measures[name][i])
        c["reasonAbove"] = measures[c["reasonLead"]][i]
    in_order = sorted((c["spend"] for c in customers), reverse=True)
    tiers = {
        tier: dict(
            customers=sum(c["tier"] == tier for c in customers),
            spend=float(sum(c["spend"] for c in customers if c["tier"] == tier)),
        )
        for tier in ("low", "medium", "high")
    }
    store = dict(
        customers=n,
        orders=orders,
        spend=float(spend),
        ordersPerDay=rate,
        usualIntervalDays=store_gap,
        averageOrder=average,
        eightClassMeans=means,
        oneTimeCustomers=sum(c["orders"] == 1 for c in customers),
        topFifthShare=float(sum(in_order[: math.ceil(n / 5)]) / spend),
        tierCuts={t: min(c["valueScore"] for c in customers if c["tier"] == t) for t in ("medium", "high")},
        tiers=tiers,
    )
    return store


def columns(customers):
    shown = (
        "id orders age inactivity spend r f m segment eightClass flags usualInterval chanceActive "
        "expectedOrders expectedValue expectedValueLow expectedValueHigh valueScore tier confidence "
        "reasonLead reasonTurn reasonAbove"
    ).split()
    return {name: [as_json(c[name]) for c in customers] for name in shown}


def as_json(value):
    if isinstance(value, Decimal):
        return float(value)
    return float(f"{value:.13g}") if isinstance(value, float) else value


def write(name, content):
    lines = ",\n".join(f"{json.dumps(key)}: {json.dumps(value, separators=(',', ':'))}" for key, value in content.items())
    (HERE / name).write_text("{\n" + lines + "\n}\n")


def main():
    customers = read_customers()
    store = analyse(customers)
    write(
        "cdnow_scores.json",
        dict(
            source="default_model.py on test/fixtures/cdnow-sample-orders.csv, zero amounts left out; money in currency units",
            asOf=AS_OF.isoformat(),
            store=store,
            **columns(customers),
        ),
    )
    shapes = [*range(1, 41), 64, 100, 200, 399, 400, 401, 402, 500, 1000, 3000, 10_000, 100_000, 1_000_000, 10_000_000]
    write(
        "erlang_quantiles.json",
        dict(
            source="default_model.py: roots of mpmath's regularised incomplete gamma function, 30 digits",
            shape=shapes,
            low=[float(erlang_quantile(shape, "0.1")) for shape in shapes],
            high=[float(erlang_quantile(shape, "0.9")) for shape in shapes],
        ),
    )


if __name__ == "__main__":
    main()
