# The fake as a server. docker build -t pinterest-mock . && docker run --rm -p 127.0.0.1:8642:8642 pinterest-mock
FROM python:3.13-slim AS build
WORKDIR /src
COPY . .
RUN python -m venv /opt/pinterest-mock
RUN /opt/pinterest-mock/bin/python -m pip install --no-cache-dir --disable-pip-version-check ".[tls,store]"

FROM python:3.13-slim
COPY --from=build /opt/pinterest-mock /opt/pinterest-mock
ENV PATH=/opt/pinterest-mock/bin:$PATH PYTHONUNBUFFERED=1 PINTEREST_MOCK_HOST=0.0.0.0
USER 10001:10001
EXPOSE 8642
HEALTHCHECK --interval=5s --timeout=3s --start-period=10s --start-interval=1s CMD ["python", "-c", "import os, socket; socket.create_connection(('127.0.0.1', int(os.environ.get('PINTEREST_MOCK_PORT', '8642'))), 2)"]
ENTRYPOINT ["pinterest-mock"]
