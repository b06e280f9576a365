"""Writes contracts.json: the shifted-beta-geometric on Fader & Hardie's two cohorts, at 40 digits.

Survivors of 1,000 customers, Fader & Hardie (2007), Journal of Interactive Marketing 21(1), 76-90: twelve
years, of which the first seven are fitted. Probabilities by the recursion of the paper's appendix, the
maximum by Newton's method in the logarithms, the residual lifetime by its series; nothing of the engine's.
"""
import json
import pathlib
import mpmath as mp

mp.mp.dps = 40
FITTED = 7
COHORTS = {
    "highEnd": [1000, 869, 743, 653, 593, 551, 517, 491, 468, 445, 427, 409, 394],
    "regular": [1000, 631, 468, 382, 326, 289, 262, 241, 223, 207, 194, 183, 173],
}


def chances(alpha, beta, years):
    """P(T = 1), P(T = 2) ..."""
    found = [alpha / (alpha + beta)]
    for t in range(2, years + 1):
        found.append(found[-1] * (beta + t - 2) / (alpha + beta + t - 1))
    return found


def log_likelihood(alpha, beta, survivors):
    found = chances(alpha, beta, FITTED)
    lost = sum((survivors[t - 1] - survivors[t]) * mp.log(found[t - 1]) for t in range(1, FITTED + 1))
    return lost + survivors[FITTED] * mp.log(1 - sum(found))


def fitted(survivors):
    of_logs = lambda a, b: log_likelihood(mp.exp(a), mp.exp(b), survivors)
    slopes = lambda a, b: (mp.diff(of_logs, (a, b), (1, 0)), mp.diff(of_logs, (a, b), (0, 1)))
    a, b = mp.findroot(slopes, (mp.log("0.7"), mp.log(2)), tol=mp.mpf(10) ** -22)
    return mp.exp(a), mp.exp(b)


def residual(alpha, beta, renewals, discount):
    """Sum of S(renewals + k) / S(renewals) / (1 + d)^k over k = 1, 2 ..."""
    term, total, k = mp.mpf(1), mp.mpf(0), 0
    while term > mp.mpf(10) ** -25:
        term *= (beta + renewals + k) / (alpha + beta + renewals + k) / (1 + discount)
        total += term
        k += 1
    return total


def cohort(survivors):
    alpha, beta = fitted(survivors)
    found = chances(alpha, beta, 12)
    survival = [1 - sum(found[:t]) for t in range(1, 13)]
    text = lambda value: float(mp.nstr(value, 17))
    return {
        "survivors": survivors,
        "alpha": text(alpha),
        "beta": text(beta),
        "logLikelihood": text(log_likelihood(alpha, beta, survivors)),
        "survival": [text(each) for each in survival],
        "residualByRenewals": [text(residual(alpha, beta, n, mp.mpf("0.1"))) for n in range(0, 8)],
    }


result = {
    "source": "contracts.py beside this file: mpmath at 40 digits on the survivors of Fader & Hardie (2007), JIM 21(1), years 1-7 fitted. Published parameters: Fader & Hardie (2007, 2010).",
    "published": {
        "highEnd": {"alpha": 0.668, "beta": 3.806},
        "regular": {"alpha": 0.704, "beta": 1.182},
        "other": {
            "what": "High end, as the README of the package shifted_beta_geometric_py (J. Maturen, Apache 2.0) prints it: survival in years 8 to 12; discounted residual lifetime at 10 % with 7 renewals made, the next payment undiscounted",
            "survival": [0.460, 0.436, 0.414, 0.395, 0.378],
            "residual": 7.530,
        },
    },
    "discountPerYear": 0.1,
    "cohorts": {name: cohort(survivors) for name, survivors in COHORTS.items()},
}
path = pathlib.Path(__file__).with_name("contracts.json")
path.write_text(json.dumps(result, indent=1) + "\n")
