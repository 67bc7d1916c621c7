//! What `calibrate` and `backtest` share: reading the data, fitting the model, cross-validation.
pub mod baselines;
pub mod folds;
pub mod model;
pub mod published;
pub mod ridge;
pub mod rows;
pub mod score;
pub mod terms;
pub mod tracker;
