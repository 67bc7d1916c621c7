//! Exact amounts of money and exact shares.

use core::cmp::Ordering;
use rust_decimal::Decimal;

macro_rules! currencies {
    ($($(#[$doc:meta])* $name:ident = $code:literal,)+) => {
        /// A currency: of ceilings and fees, or of a turnover.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Currency { $($(#[$doc])* $name),+ }

        impl Currency {
            /// Every currency.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// ISO 4217 code.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$name => $code),+ }
            }
        }
    };
}

currencies! {
    /// Euro.
    Eur = "EUR",
    /// Swedish krona.
    Sek = "SEK",
    /// Norwegian krone.
    Nok = "NOK",
    /// Danish krone.
    Dkk = "DKK",
    /// Pound sterling.
    Gbp = "GBP",
    /// Polish złoty.
    Pln = "PLN",
    /// Czech koruna.
    Czk = "CZK",
    /// Hungarian forint.
    Huf = "HUF",
    /// Romanian leu.
    Ron = "RON",
    /// Icelandic króna.
    Isk = "ISK",
    /// Swiss franc.
    Chf = "CHF",
    /// United States dollar.
    Usd = "USD",
    /// Bulgarian lev, until the euro in 2026.
    Bgn = "BGN",
    /// Croatian kuna, until the euro in 2023.
    Hrk = "HRK",
}

impl Currency {
    /// Whether people write it `kr`.
    pub const fn is_called_kr(self) -> bool {
        matches!(self, Self::Sek | Self::Nok | Self::Dkk | Self::Isk)
    }

    /// The currency with this ISO 4217 code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|currency| currency.code() == code)
    }
}

/// An exact amount in one currency. Amounts in different currencies do not compare.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Money {
    /// Units of the currency, exact.
    pub amount: Decimal,
    /// The currency.
    pub currency: Currency,
}

impl Money {
    /// The largest amount the engine takes. With it no product of the engine can overflow:
    /// a decimal holds 28 digits, and no step multiplies by more than ten thousand.
    pub const LARGEST: Decimal = Decimal::from_parts(2_764_472_320, 232_830, 0, false, 0);

    /// An amount in a currency.
    pub const fn new(amount: Decimal, currency: Currency) -> Self {
        Self { amount, currency }
    }

    /// Whole units of a currency.
    pub const fn whole(units: u32, currency: Currency) -> Self {
        Self { amount: Decimal::from_parts(units, 0, 0, false, 0), currency }
    }

    /// A share of the amount, exact.
    #[must_use]
    pub fn share(self, share: Share) -> Self {
        Self { amount: (self.amount * share.0).normalize(), currency: self.currency }
    }

    /// Which share of `whole` this is; `None` for another currency or a zero whole.
    pub fn as_share_of(self, whole: Self) -> Option<Share> {
        if self.currency != whole.currency {
            return None;
        }
        self.amount.checked_div(whole.amount).map(|share| Share(share.normalize()))
    }

    /// The same money in another currency at `rate` units of it for one of this.
    #[must_use]
    pub fn at_rate(self, rate: Decimal, currency: Currency) -> Self {
        Self { amount: (self.amount * rate).normalize(), currency }
    }

    /// Whether there is nothing of it.
    pub fn is_zero(self) -> bool {
        self.amount.is_zero()
    }
}

impl PartialOrd for Money {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        (self.currency == other.currency).then(|| self.amount.cmp(&other.amount))
    }
}

/// An exact share: 0.25 is a quarter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Share(pub Decimal);

impl Share {
    /// Nothing.
    pub const NONE: Self = Self(Decimal::ZERO);
    /// The whole.
    pub const WHOLE: Self = Self(Decimal::ONE);

    /// So many hundredths.
    pub const fn percent(hundredths: u32) -> Self {
        Self(Decimal::from_parts(hundredths, 0, 0, false, 2))
    }

    /// So many thousandths, for figures such as 0.2 %.
    pub const fn per_mille(thousandths: u32) -> Self {
        Self(Decimal::from_parts(thousandths, 0, 0, false, 3))
    }

    /// So many per cent, exact.
    #[must_use]
    pub fn of_percent(percent: Decimal) -> Self {
        Self((percent * Decimal::new(1, 2)).normalize())
    }

    /// In per cent, exact.
    pub fn in_percent(self) -> Decimal {
        (self.0 * Decimal::ONE_HUNDRED).normalize()
    }

    /// A share of a share.
    #[must_use]
    pub fn of(self, other: Self) -> Self {
        Self((self.0 * other.0).normalize())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_largest_amount_is_ten_to_the_fifteenth() {
        assert_eq!(Money::LARGEST.to_string(), "1000000000000000");
    }

    #[test]
    fn a_share_of_money_is_exact() {
        let cap = Money::whole(10_000_000, Currency::Sek);
        let fee = Money::whole(2_500_000, Currency::Sek);
        assert_eq!(fee.as_share_of(cap), Some(Share::percent(25)));
        assert_eq!(cap.share(Share::per_mille(2)), Money::whole(20_000, Currency::Sek));
        assert_eq!(fee.as_share_of(Money::whole(10, Currency::Nok)), None);
    }
}
