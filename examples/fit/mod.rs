//! What `calibrate` and `backtest` share: reading the data, fitting the model, cross-validation.
pub mod folds;
pub mod model;
pub mod ridge;
pub mod rows;
pub mod terms;
pub mod tracker;
