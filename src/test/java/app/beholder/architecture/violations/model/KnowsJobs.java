package app.beholder.architecture.violations.model;

import app.beholder.architecture.violations.job.Job;

public record KnowsJobs(Job job) {}
