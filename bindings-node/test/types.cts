// The same package by require.

import partnercenter = require("partnercenter");

export const app: partnercenter.App = new partnercenter.App({ clientId: "" });
export const failed = (error: unknown) => error instanceof partnercenter.errors.NotFoundError;
