//! What `calibrate` and `backtest` share: reading the data, fitting the model of fines, cross-validation.

pub mod baselines;
pub mod bounded;
pub mod calibration;
pub mod coded;
pub mod curated;
pub mod endings;
pub mod folds;
pub mod middle;
pub mod model;
pub mod published;
pub mod random;
pub mod ridge;
pub mod rows;
pub mod score;
pub mod sources;
pub mod spread;
pub mod terms;
pub mod tracker;
