package app.beholder.architecture.violations.importing;

import java.sql.Connection;

public record KnowsSql(Connection connection) {}
